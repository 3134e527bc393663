package org.threshold.workflow.investigation.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.investigation.InvestigationId;
import org.threshold.workflow.investigation.domain.Investigation;
import org.threshold.workflow.investigation.domain.Signature;
import org.threshold.workflow.investigation.domain.SigningGate;
import org.threshold.workflow.investigation.domain.SigningSide;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.Completion;

/** A manager signs why a child’s enquiry may end while evidence is outstanding (L-3.1.6b). */
@Service
public class SignOpenEvidence {

    private final Access access;
    private final InvestigationDesk desk;
    private final EvidentialActions actions;
    private final Signatures signatures;
    private final InvestigationRecord record;

    SignOpenEvidence(
            Access access,
            InvestigationDesk desk,
            EvidentialActions actions,
            Signatures signatures,
            InvestigationRecord record) {
        this.access = access;
        this.desk = desk;
        this.actions = actions;
        this.signatures = signatures;
        this.record = record;
    }

    /** For which child, and why; in words that stay in the database. */
    public record Signing(CaseRef caseRef, String reason) {

        @Override
        public String toString() {
            return "Signing[" + caseRef + "]";
        }
    }

    /** Signs, or says why not; empty when the investigation or its child does not exist. */
    @Transactional
    public Optional<Completion> handle(Actor who, InvestigationId id, Signing signing) {
        access.require(who, Activity.SIGN_OPEN_EVIDENCE);
        return desk.lock(id)
                .filter(investigation -> investigation.covers(signing.caseRef()))
                .map(investigation -> sign(who, investigation, signing));
    }

    private Completion sign(Actor who, Investigation investigation, Signing signing) {
        Optional<SigningSide> side = SigningSide.of(who.agency(), who.roles());
        List<Refusal> refusals =
                SigningGate.refusals(actions.openFor(signing.caseRef()), side, signing.reason());
        if (!refusals.isEmpty()) {
            return new Completion.Refused(refusals);
        }
        signatures.add(
                investigation.id(),
                new Signature(
                        signing.caseRef(),
                        who.staff().orElseThrow(),
                        side.orElseThrow(),
                        signing.reason(),
                        record.now()));
        record.keep(who, "open-evidence-signed", investigation, signing.reason());
        return new Completion.Done(
                "Your signature is kept. A police manager and a social care manager both have to sign"
                        + " before the enquiry can end.");
    }
}
