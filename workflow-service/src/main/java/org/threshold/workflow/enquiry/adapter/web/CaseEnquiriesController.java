package org.threshold.workflow.enquiry.adapter.web;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.enquiry.app.ReadEnquiries;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.referral.CaseRef;

/** Lists the enquiries of a case. */
@RestController
@RequestMapping("/api/v1/cases/{ref}/enquiries")
class CaseEnquiriesController {

    private final ReadEnquiries read;

    CaseEnquiriesController(ReadEnquiries read) {
        this.read = read;
    }

    /** Those of the case, the latest first. */
    record Listed(List<ShownLine> enquiries) {}

    @GetMapping
    ResponseEntity<?> of(Actor who, @PathVariable String ref) {
        if (!CaseRef.valid(ref)) {
            return Problems.notFound(
                    new Refusal(
                            "ref",
                            "This is not a case reference.",
                            "Give it like CP-2041; it stands on the work list."));
        }
        return ResponseEntity.ok(
                new Listed(
                        read.ofCase(who, new CaseRef(ref)).stream().map(ShownLine::of).toList()));
    }
}
