package org.threshold.workflow.investigation.adapter.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.investigation.InvestigationId;
import org.threshold.workflow.investigation.app.CloseInvestigation;
import org.threshold.workflow.investigation.app.SignOpenEvidence;
import org.threshold.workflow.investigation.app.SignOpenEvidence.Signing;
import org.threshold.workflow.investigation.domain.ClosureGate.Closing;
import org.threshold.workflow.investigation.domain.EndStage;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.referral.CaseRef;

/** Takes what ends things: a signature for open evidence, and the end of an investigation. */
@RestController
@RequestMapping("/api/v1/investigations/{id}")
class EndingController {

    private final SignOpenEvidence sign;
    private final CloseInvestigation close;

    EndingController(SignOpenEvidence sign, CloseInvestigation close) {
        this.sign = sign;
        this.close = close;
    }

    /**
     * A manager’s signature.
     *
     * @param caseRef the child whose enquiry is held back
     * @param reason why it may end while evidence is outstanding
     */
    record SignatureForm(@Nullable String caseRef, @Nullable String reason) {}

    /**
     * The end.
     *
     * @param stage {@code no-further-action} or {@code charged}
     * @param words what it came to
     */
    record ClosureForm(@Nullable String stage, @Nullable String words) {}

    @PostMapping("/signatures")
    ResponseEntity<?> sign(Actor who, @PathVariable UUID id, @RequestBody SignatureForm form) {
        String ref = Reading.text(form.caseRef());
        if (!CaseRef.valid(ref)) {
            return Problems.refused(
                    new Refusal(
                            "caseRef",
                            "The case is missing, or this is not the reference of one.",
                            "Give the reference of the child’s case, like CP-2041."));
        }
        var signing = new Signing(new CaseRef(ref), Reading.text(form.reason()));
        return InvestigationAnswers.of(sign.handle(who, new InvestigationId(id), signing));
    }

    @PostMapping("/closure")
    ResponseEntity<?> close(Actor who, @PathVariable UUID id, @RequestBody ClosureForm form) {
        var reading = new Reading();
        EndStage stage = reading.one("stage", form.stage(), EndStage.values(), EndStage::code);
        var closing = new Closing(stage, Reading.text(form.words()));
        return reading.then(
                () -> InvestigationAnswers.of(close.handle(who, new InvestigationId(id), closing)),
                Problems::refused);
    }
}
