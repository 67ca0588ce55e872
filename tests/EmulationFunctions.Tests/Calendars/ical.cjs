// Reads a JSON list of calendar files from standard input with ical.js and writes what it finds as JSON.
const ICAL = require(process.argv[1]);
const files = JSON.parse(require('fs').readFileSync(0, 'utf8'));

// A day without hours is told as its first moment in UTC.
const utc = time => !time ? null : time.isDate ? new Date(Date.UTC(time.year, time.month - 1, time.day)).toISOString() : time.toJSDate().toISOString();

// It leaves the values of properties that it does not know as they stand in the file.
const text = value => typeof value === 'string' ? value.replace(/\\([\\;,nN])/g, (_, one) => one.toLowerCase() === 'n' ? '\n' : one) : null;

function entry(component) {
  const value = name => component.getFirstPropertyValue(name);
  const organizer = component.getFirstProperty('organizer');
  const alarm = component.getFirstSubcomponent('valarm');
  return {
    uid: value('uid'),
    sequence: value('sequence'),
    stamp: utc(value('dtstamp')),
    start: utc(value('dtstart')),
    end: utc(value('dtend')),
    summary: value('summary'),
    description: value('description'),
    html: text(value('x-alt-desc')),
    location: value('location'),
    url: value('url'),
    status: value('status'),
    transparency: value('transp'),
    organizer: organizer && organizer.getFirstValue(),
    organizerName: organizer && organizer.getParameter('cn'),
    alarmSeconds: alarm && alarm.getFirstPropertyValue('trigger').toSeconds(),
    attendees: component.getAllProperties('attendee').map(attendee => ({
      email: attendee.getFirstValue(),
      name: attendee.getParameter('cn') ?? null,
      kind: attendee.getParameter('cutype') ?? null,
      role: attendee.getParameter('role') ?? null,
      standing: attendee.getParameter('partstat') ?? null,
      rsvp: attendee.getParameter('rsvp') ?? null,
    })),
  };
}

function calendar(file) {
  ICAL.TimezoneService.reset();
  const root = new ICAL.Component(ICAL.parse(file));
  for (const zone of root.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(zone);
  const value = name => { const found = root.getFirstPropertyValue(name); return found === null ? null : found.toString(); };
  return {
    method: value('method'),
    name: text(value('x-wr-calname')),
    refresh: value('refresh-interval'),
    longestLine: Math.max(...file.split('\r\n').map(line => Buffer.byteLength(line))),
    events: root.getAllSubcomponents('vevent').map(entry),
  };
}

process.stdout.write(JSON.stringify(files.map(calendar)));
