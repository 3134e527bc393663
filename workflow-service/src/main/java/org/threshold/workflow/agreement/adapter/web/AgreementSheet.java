package org.threshold.workflow.agreement.adapter.web;

import java.util.List;
import java.util.Optional;
import org.threshold.workflow.agreement.app.AgreementAddress;
import org.threshold.workflow.agreement.app.ReadAgreements.Whole;
import org.threshold.workflow.agreement.domain.AgreementState;
import org.threshold.workflow.agreement.domain.WrittenAgreement;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.platform.Refusal;

/**
 * An agreement in full, in the words of the pages.
 *
 * @param page the address of its own page
 * @param said what was asked, and the answers; an empty answer is one that is missing
 * @param missing what stands in the way of its activation
 * @param alert that who harmed the child is only assumed
 * @param found what monitors found and what was reported as not kept
 */
record AgreementSheet(
        String ref,
        String page,
        String label,
        Standing standing,
        List<Said> said,
        List<Refusal> missing,
        Optional<String> alert,
        List<Said> found) {

    /** The template that draws it as a part of another page. */
    static final String PART = "agreement";

    /** How it stands. */
    record Standing(String words, boolean draft, boolean ended, boolean overrun) {}

    /** A heading and what stands under it. */
    record Said(String asked, List<String> lines) {}

    static AgreementSheet of(Whole whole) {
        WrittenAgreement one = whole.agreement();
        var state = one.state();
        return new AgreementSheet(
                one.caseRef().value(),
                AgreementAddress.of(one),
                WrittenAgreement.LABEL,
                new Standing(
                        state.words() + ", since " + DueWords.exact(one.standing().since()),
                        state == AgreementState.DRAFTED,
                        state.ended(),
                        whole.overrun()),
                AgreementLines.said(whole),
                whole.missing(),
                whole.alert(),
                AgreementLines.found(whole));
    }
}
