#!/usr/bin/env python3
"""Lives with a server for a while, and says what failed: readers, translators, imports, faults, releases, silent connections.

usage: scripts/soak.py [ARMARIUM] [MINUTES]
  ARMARIUM   a release build; default target/release/armarium
  MINUTES    default 30

Beside each other, on a copy of the project's library in a temporary folder: eight readers (pages, PDFs, ranges, searches, suggestions), three
translators who save in the editor and look whether their text is in its file, an import every minute, a document that cannot be built half of
the time, a release every ten seconds, and 200 connections that say nothing. At the end every text that was reported as saved must be the one
in its file, no answer may have failed, and the memory of the last third may be at most 5 % above that of the first. Exit status 1 otherwise.
"""

import collections
import csv
import html
import http.client
import os
import pathlib
import random
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

PROJECT = pathlib.Path(__file__).resolve().parent.parent
LANGUAGES = ["en", "sq", "mk", "sr", "sr-Latn"]
PASSWORD = "seven quiet seals of steel"
# What translators save in, what an import changes, what makes releases, and what is broken: none is another's.
TRANSLATED, IMPORTED, RELEASED, BROKEN = "house-search", "sop-house-search", "leaflet-found-weapon", "leaflet-celebratory-gunfire"
QUERIES = ["pretres stana", "оружје", "arme zjarri", "chain of custody", "05/L-022", "найдено", "kerkim", "претрес", "weapon left in house",
           "\"chain of custody\"", "dokaz -media", "oruž*", "ланац", "granatë", "hosue saerch"]
READERS, SILENT = 8, 200


def said(page):
    """What a page reports, without its tags."""
    reports = re.findall(r'<(?:p|li)[^>]*(?:role="(?:alert|status)"|class="(?:fault|error|lead)[^"]*")[^>]*>(.*?)</(?:p|li)>', page, re.S)
    return " ".join(re.sub("<[^>]*>", " ", " ".join(reports) or page[-600:]).split())[:300]


class Soak:
    def __init__(self, program, minutes):
        self.program, self.minutes, self.end = program, minutes, 0
        self.root = pathlib.Path(tempfile.mkdtemp(prefix="soak-"))
        self.counts, self.failed, self.lock = collections.Counter(), [], threading.Lock()
        self.saved, self.memory, self.releases, self.begun = {}, [], set(), 0
        self.minutes_of_memory = collections.defaultdict(list)

    def fails(self, what):
        with self.lock:
            self.counts["failed"] += 1
            if len(self.failed) < 20:
                self.failed.append(what)

    def counted(self, what):
        with self.lock:
            self.counts[what] += 1

    def goes_on(self):
        return time.time() < self.end

    def command(self, *arguments, text=None, check=True):
        done = subprocess.run([self.program, "--root", str(self.root), *arguments], input=text, text=True, capture_output=True)
        if check and done.returncode != 0:
            self.fails(f"{' '.join(arguments)}: {done.stderr[-300:]}")
        return done

    def begin(self):
        for folder in ("manuals", "locales"):
            shutil.copytree(PROJECT / folder, self.root / folder)
        self.command("build")
        for name, language in (("ana", "sq"), ("boro", "mk"), ("vera", "sr")):
            self.command("user", "add", name, "--role", f"translator:{language}", text=PASSWORD + "\n")
        self.server = subprocess.Popen([self.program, "--root", str(self.root), "serve", "--watch", "--addr", "127.0.0.1:0"],
                                       stderr=subprocess.PIPE, text=True)
        for line in self.server.stderr:
            if found := re.search(r"listening on http://([\d.]+):(\d+)", line):
                self.address = (found[1], int(found[2]))
                break
        # The rest must be read, or the server would wait for somebody to read it.
        threading.Thread(target=lambda: [None for _ in self.server.stderr], daemon=True).start()

    def connection(self):
        return http.client.HTTPConnection(*self.address, timeout=60)

    # Readers

    def reader(self, number):
        chance, connection = random.Random(number), self.connection()
        slugs = [path.parent.name for path in (self.root / "manuals").glob("*/main.typ") if path.parent.name != BROKEN]
        while self.goes_on():
            language, slug = chance.choice(LANGUAGES), chance.choice(slugs)
            kind = chance.choice(["page", "page", "pdf", "range", "search", "api", "suggest", "start"])
            query = urllib.parse.quote(chance.choice(QUERIES))
            path = {
                "page": f"/{language}/documents/{slug}",
                "pdf": f"/{language}/documents/{slug}.pdf",
                "range": f"/{language}/documents/{slug}.pdf",
                "search": f"/{language}/search?q={query}",
                "api": f"/api/v1/search?lang={language}&q={query}",
                "suggest": f"/api/v1/suggest?lang={language}&q={query[:9].rstrip('%')}",
                "start": f"/{language}/",
            }[kind]
            if kind == "suggest":
                path = f"/api/v1/suggest?lang={language}&q={urllib.parse.quote(chance.choice(QUERIES)[:3])}"
            start = chance.randrange(10_000)
            headers = {"Range": f"bytes={start}-{start + 2047}"} if kind == "range" else {}
            headers["Accept-Encoding"] = chance.choice(["br", "gzip", "identity"])
            try:
                connection.request("GET", path, headers=headers)
                answer = connection.getresponse()
                body = answer.read()
            except (OSError, http.client.HTTPException) as fault:
                self.fails(f"{path}: {fault!r}")
                connection.close()
                connection = self.connection()
                continue
            right = 206 if kind == "range" else 200
            if answer.status != right or not body or (kind == "pdf" and not body.startswith(b"%PDF")) or (kind == "range" and len(body) != 2048):
                self.fails(f"{path}: {answer.status}, {len(body)} bytes")
            self.counted(kind)
            time.sleep(chance.random() / 20)

    def silent(self):
        sockets = []
        while self.goes_on():
            for one in list(sockets):
                try:
                    one.setblocking(False)
                    if one.recv(1) == b"":
                        raise OSError
                except BlockingIOError:
                    continue
                except OSError:
                    one.close()
                    sockets.remove(one)
            while len(sockets) < SILENT:
                try:
                    sockets.append(socket.create_connection(self.address, timeout=5))
                except OSError:
                    break
            self.counts["silent"] = max(self.counts["silent"], len(sockets))
            time.sleep(1)

    # Translators

    def translator(self, name, language):
        chance, cookies, connection = random.Random(name), {}, self.connection()

        def ask(method, path, fields=None):
            nonlocal connection
            body = urllib.parse.urlencode(fields) if fields is not None else None
            headers = {"Cookie": "; ".join(f"{key}={value}" for key, value in cookies.items()), "Origin": "http://%s:%d" % self.address}
            if body is not None:
                headers["Content-Type"] = "application/x-www-form-urlencoded"
            connection.request(method, path, body=body, headers=headers)
            answer = connection.getresponse()
            for cookie in answer.headers.get_all("Set-Cookie") or []:
                key, value = cookie.split(";")[0].split("=", 1)
                cookies[key] = value
            return answer.status, answer.read().decode()

        status, _ = ask("POST", "/sign-in", [("name", name), ("password", PASSWORD)])
        if status != 303:
            return self.fails(f"{name} cannot sign in: {status}")
        path = f"locales/{language}/{TRANSLATED}.ftl"
        # Messages of one line without anything in braces: their form has one field.
        lines = (self.root / path).read_text().split("\n")
        plain = [(one.split(" = ")[0], after) for one, after in zip(lines, lines[1:] + [""])
                 if re.match(r"[a-z][a-z0-9-]* = [^{<]{10,300}$", one) and not after.startswith(" ")]
        address, number = f"/translate/{language}/{TRANSLATED}", 0
        while self.goes_on():
            message, number = chance.choice(plain)[0], number + 1
            try:
                status, page = ask("GET", f"{address}?id={message}")
                if status != 200:
                    self.fails(f"{name} opens {message}: {status} {said(page)}")
                    continue
                hidden = dict((key, html.unescape(value)) for key, value in re.findall(r'type="hidden" name="([a-z]+)" value="([^"]*)"', page))
                text = hidden.get("before", "").split(" = ", 1)[-1].strip()
                text = re.sub(r" \(\d+\)(?=\.?$)", "", text)
                text = f"{text[:-1]} ({number})." if text.endswith(".") else f"{text} ({number})"
                fields = [(key, hidden.get(key, "")) for key in ("csrf", "id", "state", "shape", "before", "original")]
                status, answer = ask("POST", address, fields + [("t", text), ("warnings", "1"), ("action", "submit")])
            except (OSError, http.client.HTTPException) as fault:
                self.fails(f"{name} {message}: {fault!r}")
                connection.close()
                connection = self.connection()
                continue
            if status != 303:
                self.fails(f"{name} {message}: {status} {said(answer)}")
            else:
                self.saved[(path, message)] = text
                if f"\n{message} = {text}\n" not in (self.root / path).read_text():
                    self.fails(f"{name} {message}: reported as saved, and not in its file")
                self.counted("saves")
            time.sleep(1 + chance.random())

    def importer(self):
        number = 0
        while self.goes_on():
            number += 1
            file = self.root / "soak-import.csv"
            self.command("translations", "export", "--lang", "sq", "--document", IMPORTED, "--all", "--output", str(file))
            if file.exists():
                rows = list(csv.reader(file.open(newline="", encoding="utf-8-sig")))
                column = next((i for i, name in enumerate(rows[0]) if name in ("translation", "target")), None)
                changed = 0
                for row in rows[1:]:
                    if column is not None and len(row) > column and re.fullmatch(r"[^{<]{10,200}\.", row[column] or "") and changed < 5:
                        row[column] = re.sub(r" \(\d+\)\.$", ".", row[column])[:-1] + f" ({number})."
                        changed += 1
                with file.open("w", newline="", encoding="utf-8") as out:
                    csv.writer(out).writerows(rows)
                self.command("translations", "import", str(file))
                file.unlink()
                self.counted("imports")
            time.sleep(60)

    # What happens to the library

    def changer(self):
        leaflet, broken, number = self.root / f"locales/en/{RELEASED}.ftl", self.root / f"manuals/{BROKEN}/main.typ", 0
        sound = broken.read_text()
        while self.goes_on():
            number += 1
            text = leaflet.read_text()
            leaflet.write_text(re.sub(rf"(?m)^({RELEASED}-title = .*?)( \(\d+\))?$", rf"\1 ({number})", text, count=1))
            broken.write_text(sound + "\n#panic()\n" if number % 6 < 3 else sound)
            time.sleep(10)
            if current := (self.root / "index/current").read_text().strip():
                self.releases.add(current)
        broken.write_text(sound)

    def watcher(self):
        while self.goes_on():
            status = pathlib.Path(f"/proc/{self.server.pid}/status").read_text()
            own, of_files = (int(re.search(rf"{name}:\s*(\d+)", status)[1]) / 1024 for name in ("RssAnon", "RssFile"))
            self.memory.append(own + of_files)
            self.minutes_of_memory[int((time.time() - self.begun) / 60)].append((own, of_files))
            time.sleep(1)

    def run(self):
        self.begin()
        begun = self.begun = time.time()
        self.end = begun + self.minutes * 60
        work = [(self.reader, (number,)) for number in range(READERS)]
        work += [(self.translator, pair) for pair in (("ana", "sq"), ("boro", "mk"), ("vera", "sr"))]
        work += [(self.silent, ()), (self.importer, ()), (self.changer, ()), (self.watcher, ())]
        threads = [threading.Thread(target=self.guarded, args=one, daemon=True) for one in work]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        for (path, message), text in self.saved.items():
            if f"\n{message} = {text}\n" not in (self.root / path).read_text():
                self.fails(f"lost: {path} {message}")
        self.server.terminate()
        ended = self.server.wait(timeout=30)
        third = len(self.memory) // 3
        first, last = (sum(part) / max(len(part), 1) for part in (self.memory[:third], self.memory[-third:]))
        asked = sum(self.counts[kind] for kind in ("page", "pdf", "range", "search", "api", "suggest", "start"))
        print(f"{(time.time() - begun) / 60:.1f} minutes; {asked} answers ({', '.join(f'{self.counts[k]} {k}' for k in ('page', 'pdf', 'range', 'search', 'api', 'suggest', 'start'))})")
        print(f"{self.counts['saves']} texts saved by three translators, {self.counts['imports']} imports, {len(self.releases)} releases, {self.counts['silent']} silent connections")
        print(f"memory: first third {first:.0f} MB, last third {last:.0f} MB, {last / first:.3f} (aim: at most 1.05), most {max(self.memory):.0f} MB")
        # What the program has of its own, and files that the system shows it and takes back at will: minute by minute, so that one sees what grows.
        for name, place in (("of its own", 0), ("of files", 1)):
            mean = (sum(sample[place] for sample in samples) / len(samples) for _, samples in sorted(self.minutes_of_memory.items()))
            print(f"  {name}, MB by minute: {' '.join(f'{value:.0f}' for value in mean)}")
        print(f"failed: {self.counts['failed']}; the server ended with status {ended}")
        for what in self.failed:
            print(f"  {what}")
        shutil.rmtree(self.root, ignore_errors=True)
        return 0 if not self.counts["failed"] and last <= first * 1.05 and ended == 0 else 1

    def guarded(self, work, arguments):
        try:
            work(*arguments)
        except Exception as fault:  # whatever it is, the run is not a good one
            self.fails(f"{work.__name__}{arguments}: {fault!r}")


if __name__ == "__main__":
    program = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else PROJECT / "target/release/armarium")
    if not os.access(program, os.X_OK):
        sys.exit(f"there is no {program}; build it, or name another")
    sys.exit(Soak(program, float(sys.argv[2]) if len(sys.argv) > 2 else 30).run())
