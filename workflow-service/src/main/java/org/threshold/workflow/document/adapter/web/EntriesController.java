package org.threshold.workflow.document.adapter.web;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.document.app.FileEntry;
import org.threshold.workflow.document.app.Filing;
import org.threshold.workflow.document.app.ReadEntries;
import org.threshold.workflow.document.domain.Entry;
import org.threshold.workflow.document.domain.SenderCheck;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.KeyHeader;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.referral.CaseRef;

/**
 * The document register of a case, for people and for agencies’ systems (R-C&amp;F-7, R-Hosp-3c).
 * What cannot be used is answered at once, and nothing of it is kept.
 */
@RestController
@RequestMapping("/api/v1/cases/{ref}")
class EntriesController {

    private final FileEntry file;
    private final ReadEntries read;
    private final EntryReading reading;
    private final KeyHeader keys;

    EntriesController(FileEntry file, ReadEntries read, EntryReading reading, KeyHeader keys) {
        this.file = file;
        this.read = read;
        this.reading = reading;
        this.keys = keys;
    }

    /**
     * An entry.
     *
     * @param kind {@code document} or {@code email}
     * @param by the code of the agency that entered it
     * @param filedAt UTC
     * @param senderCheck how it is known, as of now, who sent the e-mail; empty for a document
     * @param correctedBy the id of the entry that corrects it; empty while it stands
     */
    record Shown(
            UUID id,
            String kind,
            EntryForm said,
            String by,
            Instant filedAt,
            String senderCheck,
            String correctedBy) {

        static Shown of(Entry one) {
            return new Shown(
                    one.id().value(),
                    EntryKind.of(one).key(),
                    EntryReading.form(one),
                    one.filed().by().code(),
                    one.filed().at(),
                    one.sender().map(SenderCheck::code).orElse(""),
                    one.replacedBy().map(it -> it.toString()).orElse(""));
        }
    }

    /**
     * An entry that is kept.
     *
     * @param readBy by when somebody reads it and verifies its sender, UTC; empty where nobody has
     *     to
     */
    record Kept(UUID id, Optional<Instant> readBy) {}

    /** The entries of a case, corrected ones too, the latest first. */
    @GetMapping("/documents")
    ResponseEntity<?> of(Actor who, @PathVariable String ref) {
        return CaseRef.of(ref)
                .flatMap(one -> read.of(who, one))
                .<ResponseEntity<?>>map(
                        all -> ResponseEntity.ok(all.stream().map(Shown::of).toList()))
                .orElseGet(EntriesController::notThere);
    }

    /**
     * Enters a document that is kept elsewhere; sent again under the same {@code Idempotency-Key}
     * it gives the same answer.
     */
    @PostMapping("/documents")
    ResponseEntity<?> document(
            Actor who,
            @PathVariable String ref,
            @RequestHeader(name = KeyHeader.NAME, required = false) @Nullable String key,
            @RequestBody DocumentForm form) {
        return kept(who, ref, key, form);
    }

    /** Files an e-mail; an unverified sender is a fact like any other. Sent again as above. */
    @PostMapping("/emails")
    ResponseEntity<?> email(
            Actor who,
            @PathVariable String ref,
            @RequestHeader(name = KeyHeader.NAME, required = false) @Nullable String key,
            @RequestBody EmailForm form) {
        return kept(who, ref, key, form);
    }

    private ResponseEntity<?> kept(Actor who, String ref, @Nullable String key, EntryForm form) {
        Optional<CaseRef> about = CaseRef.of(ref);
        if (about.isEmpty()) {
            return notThere();
        }
        var notes = new Reading();
        var given = reading.read(who, about.get(), form, notes);
        return notes.then(
                () ->
                        keys.read(key, ref, form)
                                .<ResponseEntity<?>>map(
                                        sending -> answer(file.handle(who, given, sending)))
                                .orElseGet(() -> Problems.refused(KeyHeader.refusal())),
                Problems::refused);
    }

    private static ResponseEntity<?> answer(Filing filing) {
        return switch (filing) {
            case Filing.Kept(var entry, var readBy) ->
                    ResponseEntity.status(HttpStatus.CREATED)
                            .body(new Kept(entry.id().value(), readBy));
            case Filing.Refused(var refusals) -> Problems.refused(refusals);
            case Filing.NotThere() -> notThere();
            case Filing.KeyUsedBefore() ->
                    Problems.conflict(
                            new Refusal(
                                    KeyHeader.NAME,
                                    "This key was used before for something else.",
                                    "Use a new key for each new entry."));
            case Filing.CorrectedBefore(var by) ->
                    Problems.conflict(
                            new Refusal(
                                    "corrects",
                                    "This entry was corrected before.",
                                    "Correct the newer one, " + by + "."));
        };
    }

    private static ResponseEntity<ProblemDetail> notThere() {
        return Problems.notFound(
                new Refusal(
                        "case",
                        "There is no such case, or no such entry to correct.",
                        "Check the references; for a child without a case, make a referral."));
    }
}
