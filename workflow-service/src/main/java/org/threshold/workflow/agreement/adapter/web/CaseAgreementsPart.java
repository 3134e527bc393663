package org.threshold.workflow.agreement.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.agreement.app.AgreementAddress;
import org.threshold.workflow.agreement.app.ReadAgreements;
import org.threshold.workflow.agreement.app.ReadAgreements.Whole;
import org.threshold.workflow.agreement.domain.WrittenAgreement;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CaseFacts.Link;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.CaseStart;

/** The part of a case’s page with its written agreements, and where one is reported as not kept. */
@Component
class CaseAgreementsPart implements CasePart {

    private static final int ORDER = 17;
    private static final String TEMPLATE = "agreements";

    private final ReadAgreements read;

    CaseAgreementsPart(ReadAgreements read) {
        this.read = read;
    }

    /**
     * What the part shows.
     *
     * @param label what an agreement is, and is not
     */
    record Agreements(String label, List<One> all) {}

    /**
     * An agreement in short.
     *
     * @param missing how much is missing of a draft
     */
    record One(String page, String words, int missing, boolean overrun) {

        static One of(Whole whole) {
            WrittenAgreement one = whole.agreement();
            String drafted = ", drafted " + DueWords.exact(one.standing().draftedAt());
            return new One(
                    AgreementAddress.of(one),
                    one.state().words() + drafted,
                    whole.missing().size(),
                    whole.overrun());
        }
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean inBrief() {
        return true;
    }

    @Override
    public Optional<Part> of(Actor who, String caseRef) {
        return CaseRef.of(caseRef)
                .flatMap(ref -> read.of(who, ref))
                .map(all -> all.isEmpty() ? start(caseRef).part() : part(all));
    }

    private static Part part(List<Whole> all) {
        return new Part(
                TEMPLATE,
                new Agreements(WrittenAgreement.LABEL, all.stream().map(One::of).toList()));
    }

    private static CaseStart start(String caseRef) {
        String page = "/cases/" + caseRef + "/written-agreements/";
        return new CaseStart(
                List.of(
                        new Link("Record what was agreed by word of mouth", page + "by-word"),
                        new Link("Draft a written agreement", page + "new")));
    }
}
