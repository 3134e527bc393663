package org.threshold.workflow.agreement.adapter.web;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.agreement.app.AgreementResult;
import org.threshold.workflow.agreement.app.CompleteDraft;
import org.threshold.workflow.agreement.app.DraftAgreement;
import org.threshold.workflow.agreement.app.DraftAgreement.About;
import org.threshold.workflow.agreement.app.ReadAgreements;
import org.threshold.workflow.agreement.domain.AgreementGiven;
import org.threshold.workflow.agreement.domain.AgreementId;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.referral.CaseRef;

/**
 * Drafts written agreements and shows them: a record of expectations, not protection. What was
 * agreed by word of mouth is kept as a fact with {@code byWord}.
 */
@RestController
@RequestMapping("/api/v1/cases/{ref}/written-agreements")
class AgreementsController {

    private final DraftAgreement draft;
    private final CompleteDraft complete;
    private final ReadAgreements read;
    private final CaseClock clock;
    private final Ids ids;

    AgreementsController(
            DraftAgreement draft,
            CompleteDraft complete,
            ReadAgreements read,
            CaseClock clock,
            Ids ids) {
        this.draft = draft;
        this.complete = complete;
        this.read = read;
        this.clock = clock;
        this.ids = ids;
    }

    /** Keeps a draft, and says what it lacks. */
    @PostMapping
    ResponseEntity<?> draft(Actor who, @PathVariable String ref, @RequestBody AgreementForm form) {
        if (!CaseRef.valid(ref)) {
            return NoAgreement.there();
        }
        var about = new About(new AgreementId(ids.next()), new CaseRef(ref));
        var reading = new Reading();
        AgreementGiven given = form.read(reading);
        return reading.then(
                () -> answer(keep(who, about, given, form), HttpStatus.CREATED), Problems::refused);
    }

    private AgreementResult keep(Actor who, About about, AgreementGiven given, AgreementForm form) {
        return form.byWord() == null
                ? draft.handle(who, about, given)
                : draft.byWord(who, about, given, form.byWord().read(clock.now()));
    }

    /** Says a draft anew. */
    @PutMapping("/{id}")
    ResponseEntity<?> complete(
            Actor who,
            @PathVariable String ref,
            @PathVariable UUID id,
            @RequestBody AgreementForm form) {
        var reading = new Reading();
        AgreementGiven given = form.read(reading);
        return reading.then(
                () -> answer(complete.handle(who, new AgreementId(id), given), HttpStatus.OK),
                Problems::refused);
    }

    /** The agreements of a case, the latest drafted first. */
    @GetMapping
    ResponseEntity<?> of(Actor who, @PathVariable String ref) {
        return CaseRef.of(ref)
                .flatMap(one -> read.of(who, one))
                .<ResponseEntity<?>>map(
                        all -> ResponseEntity.ok(all.stream().map(ShownAgreement::of).toList()))
                .orElseGet(NoAgreement::there);
    }

    /** One of them. */
    @GetMapping("/{id}")
    ResponseEntity<?> one(Actor who, @PathVariable String ref, @PathVariable UUID id) {
        return read.handle(who, new AgreementId(id))
                .<ResponseEntity<?>>map(one -> ResponseEntity.ok(ShownAgreement.of(one)))
                .orElseGet(NoAgreement::there);
    }

    private static ResponseEntity<?> answer(AgreementResult result, HttpStatus status) {
        return AgreementAnswers.of(
                result, kept -> ResponseEntity.status(status).body(AgreementAnswers.kept(kept)));
    }
}
