package org.threshold.workflow.entry.adapter.web;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.entry.Addendum;
import org.threshold.workflow.entry.Entry;
import org.threshold.workflow.entry.ShownEntry;
import org.threshold.workflow.entry.ShownEntry.ShownAddendum;
import org.threshold.workflow.entry.app.AddAddendum;
import org.threshold.workflow.entry.app.Adding;
import org.threshold.workflow.entry.app.ReadCaseEntries;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.referral.CaseRef;

/** The entries of a case with both times, and the addenda that correct them (R-Hosp-3a). */
@RestController
@RequestMapping("/api/v1/cases/{ref}/entries")
class CaseEntriesController {

    private final ReadCaseEntries read;
    private final AddAddendum add;

    CaseEntriesController(ReadCaseEntries read, AddAddendum add) {
        this.read = read;
        this.add = add;
    }

    /**
     * An entry in the list.
     *
     * @param kind for example {@code ward-observation}
     */
    record Listed(String kind, ShownEntry entry) {

        static Listed of(Entry one) {
            return new Listed(one.said().key().kind().code(), ShownEntry.of(one));
        }
    }

    /** Those of a case, what happened last first. */
    @GetMapping
    ResponseEntity<?> of(Actor who, @PathVariable String ref) {
        return CaseRef.of(ref)
                .flatMap(one -> read.handle(who, one))
                .map(all -> all.all().stream().map(Listed::of).toList())
                .<ResponseEntity<?>>map(ResponseEntity::ok)
                .orElseGet(CaseEntriesController::notThere);
    }

    /** Adds an addendum: 201. The same sent again is kept once. */
    @PostMapping("/{id}/addenda")
    ResponseEntity<?> add(
            Actor who,
            @PathVariable String ref,
            @PathVariable UUID id,
            @RequestBody AddendumForm form) {
        return CaseRef.of(ref)
                .<ResponseEntity<?>>map(about -> answer(add.handle(who, about, id, form.read())))
                .orElseGet(CaseEntriesController::notThere);
    }

    private static ResponseEntity<?> answer(Adding adding) {
        return switch (adding) {
            case Adding.Added(_, var addendum) -> created(addendum);
            case Adding.Refused(var refusals) -> Problems.refused(refusals);
            case Adding.NotThere() -> notThere();
        };
    }

    private static ResponseEntity<ShownAddendum> created(Addendum addendum) {
        return ResponseEntity.status(HttpStatus.CREATED).body(ShownAddendum.of(addendum));
    }

    private static ResponseEntity<ProblemDetail> notThere() {
        return Problems.notFound(
                new Refusal(
                        "entry",
                        "There is no such case, or it has no such entry.",
                        "Check the reference of the case, and take the id of the entry from its list."));
    }
}
