# Reads a JSON list of calendar files from standard input with icalendar and writes what it finds as JSON.
import json
import sys
from datetime import datetime, time, timezone

from icalendar import Calendar


def plain(value):
    return None if value is None else str(value)


def parameter(value, name):
    found = value.params.get(name)
    return None if found is None else caretless(str(found))


# RFC 6868, which older versions do not know.
def caretless(text):
    if knows_carets:
        return text
    out, at = "", 0
    while at < len(text):
        two = text[at:at + 2]
        if two in ("^n", "^'", "^^"):
            out += {"^n": "\n", "^'": '"', "^^": "^"}[two]
            at += 2
        else:
            out += text[at]
            at += 1
    return out


knows_carets = False
probe = Calendar.from_ical("BEGIN:VCALENDAR\r\nX-A;CN=a^^b:x\r\nEND:VCALENDAR\r\n")
knows_carets = str(probe["X-A"].params["CN"]) == "a^b"


def utc(entry, name):
    if name not in entry:
        return None
    found = entry.decoded(name)
    # A day without hours is told as its first moment in UTC.
    return (found.astimezone(timezone.utc) if isinstance(found, datetime) else datetime.combine(found, time(0), timezone.utc)).isoformat()


def listed(found):
    return [] if found is None else found if isinstance(found, list) else [found]


def event(entry):
    alarms = [alarm for alarm in entry.subcomponents if alarm.name == "VALARM"]
    organizer = entry.get("ORGANIZER")
    return {
        "uid": plain(entry.get("UID")),
        "sequence": entry.get("SEQUENCE"),
        "stamp": utc(entry, "DTSTAMP"),
        "start": utc(entry, "DTSTART"),
        "end": utc(entry, "DTEND"),
        "summary": plain(entry.get("SUMMARY")),
        "description": plain(entry.get("DESCRIPTION")),
        "html": plain(entry.get("X-ALT-DESC")),
        "location": plain(entry.get("LOCATION")),
        "url": plain(entry.get("URL")),
        "status": plain(entry.get("STATUS")),
        "transparency": plain(entry.get("TRANSP")),
        "organizer": plain(organizer),
        "organizerName": None if organizer is None else parameter(organizer, "CN"),
        "alarmSeconds": int(alarms[0].decoded("TRIGGER").total_seconds()) if alarms else None,
        "attendees": [
            {
                "email": str(one),
                "name": parameter(one, "CN"),
                "kind": parameter(one, "CUTYPE"),
                "role": parameter(one, "ROLE"),
                "standing": parameter(one, "PARTSTAT"),
                "rsvp": parameter(one, "RSVP"),
            }
            for one in listed(entry.get("ATTENDEE"))
        ],
    }


def calendar(text):
    root = Calendar.from_ical(text)
    refresh = root.get("REFRESH-INTERVAL")
    return {
        "method": plain(root.get("METHOD")),
        "name": plain(root.get("X-WR-CALNAME")),
        "refresh": None if refresh is None else refresh.to_ical().decode() if hasattr(refresh, "to_ical") else str(refresh),
        "longestLine": max(len(line.encode()) for line in text.split("\r\n")),
        "events": [event(part) for part in root.subcomponents if part.name == "VEVENT"],
    }


json.dump([calendar(text) for text in json.load(sys.stdin)], sys.stdout)
