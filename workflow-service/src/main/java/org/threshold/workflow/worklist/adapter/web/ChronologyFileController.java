package org.threshold.workflow.worklist.adapter.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.web.Csv;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.worklist.app.ReadChronology;
import org.threshold.workflow.worklist.app.ReadChronology.Asked;
import org.threshold.workflow.worklist.app.ReadChronology.Whose;

/** A chronology as a file for spreadsheets: the events that its page shows. */
@RestController
class ChronologyFileController {

    private final ReadChronology read;
    private final CaseClock clock;

    ChronologyFileController(ReadChronology read, CaseClock clock) {
        this.read = read;
        this.clock = clock;
    }

    @GetMapping("/cases/{ref}/chronology.csv")
    ResponseEntity<byte[]> ofCase(
            Actor who, @PathVariable String ref, @ModelAttribute ChronologyAddress asked) {
        return file(who, new Asked(Whose.CASE, ref, Optional.empty(), true), asked);
    }

    @GetMapping("/cases/{ref}/family/chronology.csv")
    ResponseEntity<byte[]> ofFamily(
            Actor who, @PathVariable String ref, @ModelAttribute ChronologyAddress asked) {
        return file(who, new Asked(Whose.FAMILY, ref, Optional.empty(), true), asked);
    }

    @GetMapping("/cases/{ref}/family/{id}/chronology.csv")
    ResponseEntity<byte[]> ofPerson(
            Actor who,
            @PathVariable String ref,
            @PathVariable UUID id,
            @ModelAttribute ChronologyAddress asked) {
        return file(who, new Asked(Whose.PERSON, ref, Optional.of(id), true), asked);
    }

    private ResponseEntity<byte[]> file(Actor who, Asked whose, ChronologyAddress asked) {
        var choice = asked.choice().orElseThrow(NoSuchPage::new);
        var shown = read.handle(who, whose).orElseThrow(NoSuchPage::new);
        var events = choice.of(shown.events(), clock.now());
        var attachment =
                ContentDisposition.attachment().filename(ChronologyRows.fileName(clock.now()));
        return ResponseEntity.ok()
                .contentType(Csv.TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.build().toString())
                .body(Csv.of(ChronologyRows.lines(events)));
    }
}
