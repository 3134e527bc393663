package org.threshold.workflow.investigation.adapter.web;

import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.entry.ReadEntries;
import org.threshold.workflow.investigation.InvestigationId;
import org.threshold.workflow.investigation.app.InvestigationPage;
import org.threshold.workflow.investigation.app.ReadInvestigations;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.referral.CaseRef;

/** Shows investigations. */
@RestController
@RequestMapping("/api/v1")
class InvestigationsController {

    private final ReadInvestigations read;
    private final ReadEntries entries;

    InvestigationsController(ReadInvestigations read, ReadEntries entries) {
        this.read = read;
        this.entries = entries;
    }

    /** The investigations of a case; closed ones too. */
    record OfCase(List<ShownInvestigation.Line> investigations) {}

    @GetMapping("/cases/{ref}/investigations")
    ResponseEntity<?> ofCase(Actor who, @PathVariable String ref) {
        if (!CaseRef.valid(ref)) {
            return Problems.notFound(
                    new Refusal(
                            "case",
                            "There is no case with this reference.",
                            "Check the reference; it looks like CP-2041."));
        }
        var lines =
                read.of(who, new CaseRef(ref)).stream().map(ShownInvestigation.Line::of).toList();
        return ResponseEntity.ok(new OfCase(lines));
    }

    /** One investigation with everything on record. */
    @GetMapping("/investigations/{id}")
    ResponseEntity<?> one(Actor who, @PathVariable UUID id) {
        return read.handle(who, new InvestigationId(id))
                .<ResponseEntity<?>>map(page -> ResponseEntity.ok(shown(page)))
                .orElseGet(InvestigationAnswers::notThere);
    }

    private ShownInvestigation shown(InvestigationPage page) {
        return ShownInvestigation.of(page, entries.ofAll(page.investigation().cases()));
    }
}
