// Sends a form's files straight to storage, in pieces that are tried again until they are there, and then hands them in.
// Without this script the form posts its files itself. Every word that people read stands in the page, none in here.

const atATime = 3, longestPause = 30_000, longestSilence = 30_000, renewBefore = 120_000;

// Pieces

/** The name of a piece: where it belongs and what is in it, so that one that has arrived is known again. */
export async function pieceId(index, bytes) {
  const id = new Uint8Array(36);
  new DataView(id.buffer).setUint32(0, index);
  id.set(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)), 4);
  return btoa(String.fromCharCode(...id));
}

/** Lets a few jobs through at a time, whichever file they belong to, in the order in which they came. */
export function laneOf(width) {
  const queue = [];
  return async job => {
    if (width > 0) width--;
    else await new Promise(enter => queue.push(enter));
    try {
      return await job();
    } finally {
      if (queue.length > 0) queue.shift()();
      else width++;
    }
  };
}

// The line

/** Milliseconds until the next try: growing, and not the same for everybody whose line broke in the same moment. */
export const pauseAfter = (failures, chance = Math.random()) => Math.min(longestPause, 1000 * 2 ** (failures - 1)) * (1 + chance) / 2;

/** Waits; the line coming back and the signal end it at once. */
const rest = (milliseconds, signal) => new Promise(awake => {
  const over = new AbortController();
  const wake = () => {
    clearTimeout(timer);
    over.abort();
    awake();
  };
  const timer = setTimeout(wake, milliseconds);
  addEventListener("online", wake, { signal: over.signal });
  signal?.addEventListener("abort", wake, { signal: over.signal });
});

/** The app's no, with its sentence for people. */
class Refused extends Error {
  constructor({ code, message }) {
    super(message || say("other"));
    this.code = code ?? "";
  }
}

/** Asks the app until it answers. A broken line and an app that is away are tried again; a refusal is thrown. */
async function ask(method, url, body, { signal = new AbortController().signal, stuck } = {}) {
  for (let failures = 1; ; failures++) {
    try {
      const answer = await fetch(url, {
        method,
        headers: { "accept": "application/json", "content-type": "application/json" },
        body: body && JSON.stringify(body),
        keepalive: method === "DELETE",
        signal: AbortSignal.any([signal, AbortSignal.timeout(longestSilence)]),
      });
      if (answer.status === 204) return {};
      if (answer.ok) return { ...await answer.json(), now: Date.parse(answer.headers.get("date")) || Date.now() };
      // What is not the app's own word comes from something on the way, and passes.
      if (answer.status < 500 && answer.headers.get("content-type")?.includes("problem+json")) throw new Refused(await answer.json());
    } catch (failure) {
      if (failure instanceof Refused || signal.aborted) throw failure;
    }
    stuck?.();
    await rest(pauseAfter(failures), signal);
  }
}

/** Puts one piece; gives the status, or 0 where there was no answer. Only XMLHttpRequest tells how far it has come. */
const put = (url, bytes, signal, patience, moved) => new Promise(done => {
  const request = new XMLHttpRequest();
  const abort = () => request.abort();
  let silence = setTimeout(abort, patience);
  request.upload.onprogress = event => {
    clearTimeout(silence);
    silence = setTimeout(abort, patience);
    moved(event.loaded);
  };
  request.onloadend = () => {
    clearTimeout(silence);
    signal.removeEventListener("abort", abort);
    done(request.status);
  };
  signal.addEventListener("abort", abort);
  request.open("PUT", url);
  request.send(bytes);
});

// A file on its way

const lane = laneOf(atATime);

class Transfer {
  state = "opening";
  kept = 0; // bytes that had arrived before
  ids = []; // names of the pieces
  #there = 0;
  #moving = new Map(); // by piece: bytes on their way
  #missing = [];
  #over = new AbortController(); // for good
  #run = new AbortController(); // until the next pause
  #resumed = Promise.resolve();
  #resume = () => {};
  #stuckSince;
  #pace = [];

  constructor(file, document, uploads) {
    Object.assign(this, { file, document, uploads });
  }

  /** Asks for an address to send to. Asked again, it is the same upload with a fresh address. */
  open() {
    return this.opening ??= this.#open().finally(() => this.opening = null);
  }

  async #open() {
    const asked = { document: this.document, name: this.file.name, size: this.file.size };
    const given = await ask("POST", this.uploads, asked, { signal: this.#over.signal, stuck: () => this.#stuckSince ??= Date.now() });
    this.#stuckSince = undefined;
    const renewAt = Date.now() + Date.parse(given.expires) - given.now - renewBefore;
    Object.assign(this, { id: given.id, url: given.url, pieceBytes: given.blockBytes, arrived: new Set(given.arrived), renewAt });
  }

  /** Sends what storage does not have yet. Three pieces at most are in memory. */
  async send() {
    this.#missing = [...Array(Math.ceil(this.file.size / this.pieceBytes)).keys()];
    this.#there = 0;
    this.kept = Math.min(this.arrived.size * this.pieceBytes, this.file.size);
    if (this.state !== "paused") this.state = "sending";
    await Promise.all(Array.from({ length: atATime }, () => this.#work()));
    if (!this.#over.signal.aborted) this.state = "sent";
  }

  async #work() {
    for (let failures = 0; ;) {
      await this.#resumed;
      if (this.#over.signal.aborted || this.#missing.length === 0) return;
      const index = this.#missing.shift();
      const { signal } = this.#run;
      const status = await lane(() => signal.aborted ? 0 : this.#piece(index, signal, failures));
      if (status === 201) {
        failures = 0;
        continue;
      }
      this.#missing.unshift(index);
      if (signal.aborted) continue;
      await rest(pauseAfter(++failures), signal);
      if (status >= 400 && status < 500 && !signal.aborted) await this.open(); // the address is no longer good
    }
  }

  async #piece(index, signal, failures) {
    if (Date.now() > this.renewAt) await this.open();
    const bytes = await this.#read(index);
    const id = this.ids[index] = await pieceId(index, bytes);
    if (this.arrived.has(id)) {
      this.#pace = [];
    } else {
      const since = Date.now(), stuckBefore = this.#stuckSince;
      // A slow line with deep buffers is silent for long before it answers: it is given more time with each failure.
      const patience = Math.min(longestSilence * 2 ** failures, 600_000);
      const status = signal.aborted ? 0 : await put(`${this.url}&comp=block&blockid=${encodeURIComponent(id)}`, bytes, signal, patience, loaded => {
        this.#moving.set(index, Math.min(loaded, bytes.byteLength));
        if (Date.now() > since + 1500) this.#stuckSince = undefined; // the first bytes only fill the machine's own buffers
      });
      this.#moving.delete(index);
      this.#stuckSince = status === 201 ? undefined : stuckBefore ?? Date.now();
      if (status !== 201) return status;
    }
    this.#there += bytes.byteLength;
    return 201;
  }

  async #read(index) {
    try {
      return await this.file.slice(index * this.pieceBytes, (index + 1) * this.pieceBytes).arrayBuffer();
    } catch {
      throw new Refused({ code: "file-unreadable", message: say("unreadable", { file: this.file.name }) });
    }
  }

  pause() {
    this.state = "paused";
    this.#resumed = new Promise(resume => this.#resume = resume);
    this.#run.abort();
  }

  resume() {
    this.state = this.pieceBytes ? "sending" : "opening";
    this.#pace = [];
    this.#stuckSince = undefined;
    this.#run = new AbortController();
    this.#resume();
  }

  /** Leaves off; what has arrived stays. */
  stop() {
    this.#over.abort();
    this.#run.abort();
    this.#resume();
  }

  /** Leaves off and throws away what has arrived. */
  async cancel() {
    this.state = "cancelled";
    this.stop();
    if (this.id) await ask("DELETE", `${this.uploads}/${this.id}`);
  }

  get isWaiting() {
    return this.state !== "paused" && Date.now() - this.#stuckSince > 2500;
  }

  get bytes() {
    return this.#there + [...this.#moving.values()].reduce((sum, moved) => sum + moved, 0);
  }

  /** Seconds to go at the pace of the last twenty, or null while that cannot be told. */
  secondsLeft(now = Date.now()) {
    this.#pace = [...this.#pace.filter(([at]) => at > now - 20_000), [now, this.bytes]];
    const [[since, before]] = this.#pace;
    const pace = (this.bytes - before) / (now - since) * 1000;
    return now - since < 3000 || !(pace > 0) ? null : (this.file.size - this.bytes) / pace;
  }
}

// Words and parts of the page

const parts = globalThis.document?.getElementById("upload-parts")?.content;
const language = globalThis.document?.documentElement.lang;
const part = name => parts.querySelector(`[data-part="${name}"]`).cloneNode(true);
const slot = (root, name) => root.querySelector(`[data-slot="${name}"]`);
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
const say = (phrase, values = {}) => fill(parts.querySelector(`[data-say="${phrase}"]`).textContent, values);
const mark = (element, name, value) => value ? element.setAttribute(name, value) : element.removeAttribute(name);
const percent = new Intl.NumberFormat(language, { style: "percent" });
const decimal = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });

/** Screen readers read a change out: what stays the same is left alone. */
const tell = (element, text) => {
  if (element.textContent !== text) element.textContent = text;
};

function sizeText(bytes) {
  const units = say("units").split(" ");
  const step = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(bytes, 1)) / 10));
  return `${decimal.format(bytes / 1024 ** step)} ${units[step]}`;
}

function leftText(seconds) {
  const minutes = Math.ceil(seconds / 60);
  return minutes < 2 ? say("left-moment")
    : minutes < 60 ? say("left-minutes", { minutes })
    : say("left-hours", { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}

/** What was on its way when this tab was loaded anew. */
const memory = {
  of: key => history.state?.uploads?.[key],
  keep: (key, name) => history.replaceState({ ...history.state, uploads: { ...history.state?.uploads, [key]: name } }, ""),
};

/** How far a file has come, in the place of its input. */
class Row {
  constructor(input, transfer, cancel) {
    Object.assign(this, { input, transfer, root: part("transfer") });
    for (const name of this.root.querySelectorAll("[data-slot=name]")) name.textContent = transfer.file.name;
    slot(this.root, "size").textContent = sizeText(transfer.file.size);
    slot(this.root, "progress").setAttribute("aria-label", transfer.file.name);
    slot(this.root, "pause").addEventListener("click", () => {
      transfer.state === "paused" ? transfer.resume() : transfer.pause();
      this.show();
    });
    slot(this.root, "cancel").addEventListener("click", () => this.#confirm(cancel));
    input.after(this.root);
    input.closest(".field").classList.add("active");
    this.show();
  }

  show() {
    const { transfer, root } = this;
    const share = transfer.bytes / transfer.file.size;
    const state = root.dataset.state = transfer.isWaiting ? "waiting" : transfer.state;
    const left = transfer.secondsLeft();
    tell(slot(root, "state"), state === "sending" && transfer.kept > 0 ? say("goes-on", { size: sizeText(transfer.kept) }) : say(state));
    tell(slot(root, "percent"), percent.format(Math.floor(share * 100) / 100));
    tell(slot(root, "left"), left === null || state !== "sending" ? "" : leftText(left));
    slot(root, "progress").value = share;
    slot(root, "when-moving").hidden = state === "paused";
    slot(root, "when-paused").hidden = state !== "paused";
    if (state === "sent" && slot(root, "pause") === document.activeElement) slot(root, "cancel").focus();
    slot(root, "pause").hidden = state === "sent";
  }

  async #confirm(cancel) {
    const dialog = document.body.appendChild(part("cancel"));
    slot(dialog, "title").textContent = say("cancel-title", { file: this.transfer.file.name });
    dialog.showModal();
    await new Promise(closed => dialog.addEventListener("close", closed));
    dialog.remove();
    if (dialog.returnValue === "cancel" && this.root.isConnected) cancel(this);
  }

  remove() {
    this.root.remove();
    this.input.closest(".field").classList.remove("active");
  }
}

// A form

class HandIn {
  isActive = false;
  isSending = false; // leaving the page would interrupt it
  #rows = [];
  #cancelled = Promise.resolve();

  constructor(form) {
    Object.assign(this, { form, inputs: [...form.querySelectorAll("input[type=file]")] });
    form.classList.add("direct");
    form.addEventListener("submit", event => {
      event.preventDefault();
      if (!this.isActive) this.#submit();
    });
    for (const input of this.inputs) {
      input.addEventListener("change", () => this.#judge(input));
      const file = memory.of(this.#key(input));
      if (file) this.#note(input, "picked", say("was-sending", { file }));
    }
  }

  #key = input => `${this.form.dataset.uploads}/${input.name}`;

  /** Takes what was dropped. */
  take(input, files) {
    const isOne = files.length === 1;
    if (isOne) input.files = files;
    else input.value = "";
    input.closest("details")?.setAttribute("open", "");
    this.#judge(input);
    if (!isOne) this.#note(input, "fault", say("twice", { document: input.labels[0].firstChild.textContent.trim() }));
    input.focus();
  }

  sayWhere() {
    this.#note(this.inputs[0], "fault", say("drop-where"));
    this.form.scrollIntoView({ block: "nearest" });
  }

  /** The server's own rules and sentences, before a gigabyte has been sent in vain. */
  #judge(input) {
    const [file] = input.files;
    const type = file && /\.[^.]*$/.exec(file.name.trim())?.[0].toLowerCase();
    const types = input.accept.split(","), megabytes = Number(input.dataset.most);
    const wrong = !file ? ""
      : !types.includes(type) ? say("wrong-type", { file: file.name, types: types.join(" ") })
      : file.size === 0 ? say("empty", { file: file.name })
      : file.size > megabytes * 1024 ** 2 ? say("too-large", { file: file.name, megabytes })
      : "";
    this.#note(input, "fault", wrong);
    this.#note(input, "picked", file && !wrong ? say("picked", { size: sizeText(file.size) }) : "");
  }

  #note(input, kind, text) {
    const id = `${input.id}.${kind}`;
    document.getElementById(id)?.remove();
    const described = input.getAttribute("aria-describedby").split(" ").filter(one => one !== id);
    if (text) {
      const note = Object.assign(part(kind), { id });
      input[kind === "fault" ? "before" : "after"](note);
      note.textContent = text;
      described.unshift(id);
    }
    mark(input, "aria-describedby", described.join(" "));
    if (kind === "fault") mark(input, "aria-invalid", text && "true");
  }

  async #submit() {
    const picked = this.inputs.filter(input => input.files.length > 0);
    if (picked.length === 0) this.#note(this.inputs[0], "fault", say("no-file"));
    else this.inputs.forEach(input => this.#judge(input));
    const wrong = this.inputs.find(input => input.hasAttribute("aria-invalid"));
    if (wrong) return wrong.focus();

    this.#begin(picked);
    const clock = setInterval(() => this.#rows.forEach(row => row.show()), 250);
    try {
      await this.#cancelled;
      await this.#send();
      if (this.#rows.length > 0) await this.#complete();
      else this.#end();
    } catch (failure) {
      this.#rows.forEach(row => row.transfer.stop());
      this.#end();
      this.#refuse(failure);
      if (!(failure instanceof Refused)) throw failure;
    } finally {
      clearInterval(clock);
    }
  }

  #begin(picked) {
    this.form.closest(".card").querySelectorAll("[role=alert]").forEach(old => old.remove());
    this.isSending = this.isActive = true;
    this.#rows = picked.map(input => new Row(input, new Transfer(input.files[0], input.name, this.form.dataset.uploads), row => this.#cancel(row)));
    for (const { input, transfer } of this.#rows) memory.keep(this.#key(input), transfer.file.name);
    this.panel = part("panel");
    this.form.classList.add("busy");
    this.form.append(this.panel);
    this.#step("sending");
    this.panel.focus({ preventScroll: true });
  }

  /** All of them are opened before the first byte is sent: a refusal comes early. */
  async #send() {
    for (const work of [transfer => transfer.open(), transfer => transfer.send()]) {
      await Promise.all(this.#rows.map(({ transfer }) => work(transfer).catch(failure => {
        if (transfer.state !== "cancelled") throw failure;
      })));
    }
  }

  async #complete() {
    const { note } = this.form.elements;
    note.readOnly = true;
    if (this.form.querySelector(".transfer :focus")) this.panel.focus({ preventScroll: true });
    this.form.classList.add("whole");
    this.#rows.forEach(row => row.show());
    for (let round = 1; ; round++) {
      try {
        const uploads = this.#rows.map(({ transfer }) => ({ id: transfer.id, blocks: transfer.ids }));
        const received = await ask("POST", this.form.dataset.completions, { uploads, note: note.value }, this.#telling);
        this.isSending = false;
        return await this.#follow(received);
      } catch (refused) {
        if (refused.code !== "blocks-missing" || round === 3) throw refused;
        await this.#send();
      }
    }
  }

  async #follow(completion) {
    for (let pause = 500; !completion.next; pause = Math.min(pause * 1.5, 5000)) {
      this.#step(completion.state);
      await rest(pause);
      completion = { url: completion.url, ...await ask("GET", completion.url, undefined, this.#telling) };
    }
    for (const { input } of this.#rows) memory.keep(this.#key(input));
    this.isActive = false;
    // Another form's files may still be on their way: then this one's end is told here.
    if (!handIns.some(other => other.isActive)) return location.assign(completion.next);
    if (completion.state === "refused") throw new Refused(completion);
    this.#step("filed");
    Object.assign(slot(this.panel, "next"), { href: completion.next, hidden: false });
  }

  #telling = { stuck: () => tell(slot(this.panel, "state"), say("waiting")) };

  #step(state) {
    const steps = [...this.panel.querySelectorAll("[data-step]")];
    const done = steps.findIndex(step => step.dataset.step === state) + (state === "sending" ? 0 : 1);
    steps.forEach((step, at) => {
      step.className = at < done ? "done" : at === done ? "now" : "";
      mark(step, "aria-current", at === done && "step");
      tell(slot(step, "done"), at < done ? say("done") : "");
    });
    tell(slot(this.panel, "state"), say(`step-${state}`));
  }

  /** A form again, with the files still picked. */
  #end() {
    const hadFocus = this.form.contains(document.activeElement) || document.activeElement === document.body;
    this.isSending = this.isActive = false;
    this.panel.remove();
    this.#rows.forEach(row => row.remove());
    this.form.elements.note.readOnly = false;
    this.form.classList.remove("busy", "whole");
    if (hadFocus) this.form.querySelector("button.primary").focus();
  }

  #refuse({ message, code }) {
    const notice = part("refusal");
    slot(notice, "message").textContent = message || say("other");
    slot(notice, "code").textContent = code ?? "";
    this.form.before(notice);
    notice.focus();
  }

  /** One file fewer; the others are handed in without it. */
  #cancel(row) {
    if (this.form.classList.contains("whole")) return; // handed in while the question stood open
    memory.keep(this.#key(row.input));
    this.#cancelled = Promise.all([this.#cancelled, row.transfer.cancel().catch(() => {})]);
    this.#rows = this.#rows.filter(other => other !== row);
    row.remove();
    this.panel.focus({ preventScroll: true });
  }
}

// The page

const handIns = [];

/** Where a dropped file goes: the field under it, or the only one of the card. */
function target(element) {
  const card = element.closest?.(".card");
  const handIn = handIns.find(one => card?.contains(one.form));
  const input = handIn?.inputs.find((one, _, all) => all.length === 1 || one.closest(".field").contains(element));
  return { handIn, input: handIn?.isActive ? undefined : input };
}

/** A file that misses its field must not take the place of the page. */
function drag(event, isOver) {
  if (!event.dataTransfer?.types.includes("Files")) return false;
  event.preventDefault();
  document.body.classList.toggle("dragging", isOver);
  document.querySelectorAll(".field.over").forEach(field => field.classList.remove("over"));
  if (isOver) target(event.target).input?.closest(".field").classList.add("over");
  return true;
}

function drop(event) {
  if (!drag(event, false) || event.dataTransfer.files.length === 0) return;
  const { handIn = handIns.find(one => !one.isActive), input } = target(event.target);
  if (input) handIn.take(input, event.dataTransfer.files);
  else if (!handIn?.isActive) handIn?.sayWhere();
}

if (parts && globalThis.crypto?.subtle && AbortSignal.any) {
  for (const form of document.querySelectorAll("form[data-uploads]")) handIns.push(new HandIn(form));
  addEventListener("dragover", event => drag(event, true));
  addEventListener("dragleave", event => event.relatedTarget ?? drag(event, false));
  addEventListener("drop", drop);
  addEventListener("beforeunload", event => handIns.some(one => one.isSending) && event.preventDefault());
  addEventListener("pageshow", event => event.persisted && location.reload());
}
