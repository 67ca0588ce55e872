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
export class Lane {
  #free;
  #queue = [];

  constructor(width) {
    this.#free = width;
  }

  async run(job) {
    if (this.#free > 0) this.#free--;
    else await new Promise(enter => this.#queue.push(enter));
    try {
      return await job();
    } finally {
      if (this.#queue.length > 0) this.#queue.shift()();
      else this.#free++;
    }
  }
}

// The line

/** Milliseconds until the next try: growing, and not the same for everybody whose line broke in the same moment. */
export const pauseAfter = (failures, chance = Math.random()) => Math.min(longestPause, 1000 * 2 ** (failures - 1)) * (1 + chance) / 2;

/** Waits; the line coming back and the signal end it at once. */
const rest = (milliseconds, signal) => new Promise(awake => {
  const wake = () => {
    clearTimeout(timer);
    removeEventListener("online", wake);
    signal?.removeEventListener("abort", wake);
    awake();
  };
  const timer = setTimeout(wake, milliseconds);
  addEventListener("online", wake);
  signal?.addEventListener("abort", wake);
});

/** The app's no, with its sentence for people. */
class Refused extends Error {
  constructor({ code, message }) {
    super(message || say("other"));
    this.code = code ?? "";
  }
}

/** Asks the app until it answers. A broken line and an app that is away are tried again; a refusal is thrown. */
async function ask(method, url, body, signal = new AbortController().signal, stuck = () => {}) {
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
      if (answer.status < 500) throw new Refused(await answer.json().catch(() => ({})));
    } catch (failure) {
      if (failure instanceof Refused || signal.aborted) throw failure;
    }
    stuck();
    await rest(pauseAfter(failures), signal);
  }
}

/** Puts one piece; gives the status, or 0 where there was no answer. Only XMLHttpRequest tells how far it has come. */
const put = (url, bytes, signal, moved) => new Promise(done => {
  const request = new XMLHttpRequest();
  const abort = () => request.abort();
  let silence = setTimeout(abort, longestSilence);
  request.upload.onprogress = event => {
    clearTimeout(silence);
    silence = setTimeout(abort, longestSilence);
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

const lane = new Lane(atATime);

class Transfer {
  state = "opening";
  kept = 0; // bytes that had arrived before
  #there = 0;
  #moving = new Map(); // by piece: bytes on their way
  #missing = [];
  #ids = [];
  #arrived = new Set();
  #renewAt = Infinity;
  #over = new AbortController();
  #run = new AbortController();
  #resumed = Promise.resolve();
  #resume = () => {};
  #stuckSince;
  #pace = [];

  constructor(file, document, uploads) {
    Object.assign(this, { file, document, uploads });
  }

  /** Asks for an address to send to. The same again is the same upload, with a fresh address. */
  open() {
    return this.opening ??= this.#open().finally(() => this.opening = null);
  }

  async #open() {
    const asked = { document: this.document, name: this.file.name, size: this.file.size };
    const given = await ask("POST", this.uploads, asked, this.#over.signal, () => this.#stuckSince ??= Date.now());
    this.#stuckSince = undefined;
    this.#renewAt = Date.now() + Date.parse(given.expires) - given.now - renewBefore;
    this.#arrived = new Set(given.arrived);
    Object.assign(this, { id: given.id, url: given.url, pieceBytes: given.blockBytes });
  }

  /** Sends what storage does not have yet. Three pieces of the file at most are in memory. */
  async send() {
    const count = Math.ceil(this.file.size / this.pieceBytes);
    this.#missing = Array.from({ length: count }, (_, index) => index);
    this.#there = 0;
    this.kept = Math.min(this.#arrived.size * this.pieceBytes, this.file.size);
    if (this.state !== "paused") this.state = "sending";
    await Promise.all(Array.from({ length: atATime }, () => this.#work()));
    if (!this.#over.signal.aborted) this.state = "sent";
  }

  async #work() {
    for (let failures = 0; ;) {
      await this.#resumed;
      if (this.#over.signal.aborted || this.#missing.length === 0) return;
      const index = this.#missing.shift();
      const status = await lane.run(() => this.#piece(index));
      if (status === 201) {
        failures = 0;
        continue;
      }
      this.#missing.unshift(index);
      if (this.#run.signal.aborted) continue;
      this.#stuckSince ??= Date.now();
      await rest(pauseAfter(++failures), this.#run.signal);
      if (status >= 400 && status < 500) await this.open();
    }
  }

  async #piece(index) {
    const { signal } = this.#run;
    if (signal.aborted) return 0;
    if (Date.now() > this.#renewAt) await this.open();
    const bytes = await this.#read(index);
    const id = this.#ids[index] = await pieceId(index, bytes);
    const arrived = this.#arrived.has(id);
    const status = signal.aborted ? 0 : arrived ? 201 : await put(`${this.url}&comp=block&blockid=${encodeURIComponent(id)}`, bytes, signal, loaded => {
      this.#moving.set(index, Math.min(loaded, bytes.byteLength));
      this.#stuckSince = undefined;
    });
    this.#moving.delete(index);
    if (status === 201) {
      this.#there += bytes.byteLength;
      if (arrived) this.#pace = [];
      else this.#stuckSince = undefined;
    }
    return status;
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
    await this.opening?.catch(() => {});
    if (this.id) await ask("DELETE", `${this.uploads}/${this.id}`);
  }

  get isWaiting() {
    return Date.now() - this.#stuckSince > 2500;
  }

  get bytes() {
    return Math.min(this.file.size, this.#there + [...this.#moving.values()].reduce((sum, moved) => sum + moved, 0));
  }

  /** Seconds to go at the pace of the last twenty, or null while that cannot be told. */
  secondsLeft(now = Date.now()) {
    this.#pace = [...this.#pace.filter(([at]) => at > now - 20_000), [now, this.bytes]];
    const [[since, before]] = this.#pace;
    const pace = (this.bytes - before) / (now - since) * 1000;
    return now - since < 3000 || !(pace > 0) ? null : (this.file.size - this.bytes) / pace;
  }

  handedIn() {
    return { id: this.id, blocks: this.#ids };
  }
}

// Words and parts of the page

const parts = globalThis.document?.getElementById("upload-parts")?.content;
const part = name => parts.querySelector(`[data-part="${name}"]`).cloneNode(true);
const slot = (root, name) => root.querySelector(`[data-slot="${name}"]`);
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
const say = (phrase, values = {}) => fill(parts.querySelector(`[data-say="${phrase}"]`).textContent, values);

function sizeText(bytes) {
  const units = say("units").split(" ");
  const step = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(bytes, 1)) / 10));
  return `${new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 1, useGrouping: false }).format(bytes / 1024 ** step)} ${units[step]}`;
}

function leftText(seconds) {
  const minutes = Math.ceil(seconds / 60);
  return minutes <= 1 ? say("left-moment")
    : minutes < 60 ? say("left-minutes", { minutes })
    : say("left-hours", { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}

const mark = (element, name, value) => value ? element.setAttribute(name, value) : element.removeAttribute(name);

/** Says something new only: screen readers read a change out. */
const tell = (element, text) => {
  if (element.textContent !== text) element.textContent = text;
};

/** What was on its way when this tab was loaded anew. */
const memory = {
  of: key => history.state?.uploads?.[key],
  keep: (key, name) => history.replaceState({ ...history.state, uploads: { ...history.state?.uploads, [key]: name } }, ""),
};

// A form

class HandIn {
  isSending = false; // leaving the page would interrupt it
  isActive = false;
  #rows = [];
  #cancelled = Promise.resolve();

  constructor(form) {
    this.form = form;
    this.inputs = [...form.querySelectorAll("input[type=file]")];
    form.classList.add("direct");
    form.addEventListener("submit", event => {
      event.preventDefault();
      if (!this.isActive) this.#submit();
    });
    for (const input of this.inputs) {
      input.addEventListener("change", () => this.#judge(input));
      const left = memory.of(this.#key(input));
      if (left) this.#note(input, "picked", say("was-sending", { file: left }));
    }
  }

  take(input, files) {
    const one = new DataTransfer();
    for (const file of [...files].slice(0, 1)) one.items.add(file);
    input.files = one.files;
    input.closest("details")?.setAttribute("open", "");
    this.#judge(input);
    if (files.length > 1) this.#note(input, "fault", input.dataset.twice);
    input.focus();
  }

  /** Judged here already, with the server's own sentences: nobody sends a gigabyte to read that it is too much. */
  #judge(input) {
    const [file] = input.files;
    const types = input.accept.split(",");
    const wrong = !file ? ""
      : !types.includes(/\.[^.]*$/.exec(file.name.trim())?.[0].toLowerCase()) ? input.dataset.wrongType
      : file.size === 0 ? input.dataset.empty
      : file.size > Number(input.dataset.most) ? input.dataset.tooLarge
      : "";
    this.#note(input, "fault", wrong && fill(wrong, { file: file.name }));
    this.#note(input, "picked", file && !wrong ? say("picked", { size: sizeText(file.size) }) : "");
  }

  #note(input, kind, text) {
    const id = `${input.id}.${kind}`;
    document.getElementById(id)?.remove();
    const described = input.getAttribute("aria-describedby").split(" ").filter(one => one !== id);
    if (text) {
      const note = part(kind);
      note.id = id;
      if (kind === "fault") input.before(note);
      else input.after(note);
      note.textContent = text;
      described.unshift(id);
    }
    input.setAttribute("aria-describedby", described.join(" "));
    if (kind === "fault") mark(input, "aria-invalid", text && "true");
  }

  #key = input => `${this.form.dataset.uploads}/${input.name}`;

  async #submit() {
    const picked = this.inputs.filter(input => input.files.length > 0);
    for (const input of picked) this.#judge(input);
    if (picked.length === 0) this.#note(this.inputs[0], "fault", say("no-file"));
    const wrong = this.inputs.find(input => input.hasAttribute("aria-invalid"));
    if (wrong) return wrong.focus();

    this.#rows = picked.map(input => {
      memory.keep(this.#key(input), input.files[0].name);
      return new Row(input, new Transfer(input.files[0], input.name, this.form.dataset.uploads), row => this.#cancel(row));
    });
    this.#begin();
    const clock = setInterval(() => this.#rows.forEach(row => row.show()), 250);
    try {
      await this.#cancelled;
      await this.#forEach(transfer => transfer.open());
      await this.#forEach(transfer => transfer.send());
      if (this.#rows.length > 0) await this.#complete();
      else this.#idle();
    } catch (failure) {
      this.#rows.forEach(row => row.transfer.stop());
      this.#idle();
      this.#refuse(failure);
      if (!(failure instanceof Refused)) throw failure;
    } finally {
      clearInterval(clock);
    }
  }

  #forEach = work => Promise.all(this.#rows.map(({ transfer }) => work(transfer).catch(failure => {
    if (transfer.state !== "cancelled") throw failure;
  })));

  /** The app has it all now, or says what is missing. */
  async #complete() {
    const note = this.form.elements.note;
    note.readOnly = true;
    this.#rows.forEach(row => row.show());
    for (let round = 1, received; !received; round++) {
      try {
        const uploads = this.#rows.map(({ transfer }) => transfer.handedIn());
        received = await ask("POST", this.form.dataset.completions, { uploads, note: note.value });
        this.isSending = false;
        await this.#follow(received);
      } catch (refused) {
        if (refused.code !== "blocks-missing" || round === 3) throw refused;
        await this.#forEach(transfer => transfer.open());
        await this.#forEach(transfer => transfer.send());
      }
    }
  }

  async #follow(completion) {
    for (let pause = 500; !completion.next; pause = Math.min(pause * 1.5, 5000)) {
      this.#step(completion.state);
      await rest(pause);
      completion = { url: completion.url, ...await ask("GET", completion.url) };
    }
    for (const { input } of this.#rows) memory.keep(this.#key(input));
    this.isActive = false;
    // Another form's files may still be on their way: then this one's end is told here.
    if (!handIns.some(other => other.isActive)) return location.assign(completion.next);
    if (completion.state === "refused") throw new Refused(completion);
    this.#step("filed");
    slot(this.panel, "next").href = completion.next;
    slot(this.panel, "next").hidden = false;
  }

  #begin() {
    this.form.closest(".card").querySelectorAll("[role=alert]").forEach(old => old.remove());
    this.isSending = this.isActive = true;
    this.panel = part("panel");
    this.form.classList.add("busy");
    this.form.append(this.panel);
    this.#step("sending");
    this.panel.focus({ preventScroll: true });
  }

  #step(state) {
    const steps = [...this.panel.querySelectorAll("[data-step]")];
    const now = steps.findIndex(step => step.dataset.step === state);
    steps.forEach((step, at) => {
      const isDone = at < now || (at === now && state !== "sending");
      step.className = isDone ? "done" : at === now + (state === "sending" ? 0 : 1) ? "now" : "";
      mark(step, "aria-current", step.className === "now" && "step");
      tell(slot(step, "done"), isDone ? say("done") : "");
    });
    tell(slot(this.panel, "state"), say(`step-${state}`));
  }

  #idle() {
    const hadFocus = this.form.contains(document.activeElement) || document.activeElement === document.body;
    this.isSending = this.isActive = false;
    this.panel.remove();
    this.#rows.forEach(row => row.remove());
    this.form.elements.note.readOnly = false;
    this.form.classList.remove("busy");
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
    memory.keep(this.#key(row.input));
    this.#cancelled = Promise.all([this.#cancelled, row.transfer.cancel().catch(() => {})]);
    this.#rows = this.#rows.filter(other => other !== row);
    row.remove();
    if (this.#rows.length > 0) this.panel.focus({ preventScroll: true });
  }

  sayWhere() {
    this.#note(this.inputs[0], "fault", say("drop-where"));
    this.form.scrollIntoView({ block: "nearest" });
  }
}

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
    const state = transfer.isWaiting && transfer.state !== "paused" ? "waiting" : transfer.state;
    root.dataset.state = state;
    const kept = state === "sending" && transfer.kept > 0;
    const left = transfer.secondsLeft();
    tell(slot(root, "state"), kept ? say("goes-on", { size: sizeText(transfer.kept) }) : say(state));
    slot(root, "progress").value = transfer.bytes / transfer.file.size;
    const share = Math.floor(transfer.bytes / transfer.file.size * 100) / 100;
    tell(slot(root, "percent"), new Intl.NumberFormat(document.documentElement.lang, { style: "percent" }).format(share));
    tell(slot(root, "left"), left === null || state !== "sending" ? "" : leftText(left));
    slot(root, "when-moving").hidden = state === "paused";
    slot(root, "when-paused").hidden = state !== "paused";
    slot(root, "buttons").hidden = state === "sent";
  }

  async #confirm(cancel) {
    const dialog = document.body.appendChild(part("cancel"));
    slot(dialog, "title").textContent = say("cancel-title", { file: this.transfer.file.name });
    dialog.showModal();
    await new Promise(closed => dialog.addEventListener("close", closed, { once: true }));
    dialog.remove();
    if (dialog.returnValue === "cancel" && this.root.isConnected) cancel(this);
  }

  remove() {
    this.root.remove();
    this.input.closest(".field").classList.remove("active");
  }
}

// The page

const handIns = [];

/** Where a dropped file goes: the field under it, or the only one of the card. */
function target(element) {
  const card = element.closest?.(".card");
  const handIn = handIns.find(one => card?.contains(one.form));
  const input = handIn?.inputs.find(one => one.closest(".field").contains(element)) ?? (handIn?.inputs.length === 1 ? handIn.inputs[0] : undefined);
  return { handIn, input: handIn?.isActive ? undefined : input };
}

function start() {
  for (const form of document.querySelectorAll("form[data-uploads]")) handIns.push(new HandIn(form));

  // A file that misses its field must not take the place of the page.
  const drag = (event, isOver) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    const { input } = isOver ? target(event.target) : {};
    document.body.classList.toggle("dragging", isOver);
    for (const field of document.querySelectorAll(".field.over")) field.classList.remove("over");
    input?.closest(".field").classList.add("over");
  };
  addEventListener("dragover", event => drag(event, true));
  addEventListener("dragleave", event => event.relatedTarget || drag(event, false));
  addEventListener("drop", event => {
    drag(event, false);
    const { files } = event.dataTransfer ?? {};
    if (!files?.length) return;
    const { handIn, input } = target(event.target);
    if (input) handIn.take(input, files);
    else if (!handIn?.isActive) (handIn ?? handIns.find(one => !one.isActive))?.sayWhere();
  });

  addEventListener("beforeunload", event => handIns.some(one => one.isSending) && event.preventDefault());
  addEventListener("pageshow", event => event.persisted && location.reload());
}

if (parts && globalThis.crypto?.subtle && AbortSignal.any) start();
