package org.threshold.workflow.strategy.adapter.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was decided for one child, as it is sent.
 *
 * @param caseRef the child's case, for example {@code CP-2041}
 * @param outcome the code of one of the outcomes (a) to (g)
 * @param lead who leads; for a section 47 enquiry and where the police investigate alone
 * @param means how the child is protected; for immediate protection
 * @param meetAt when the meeting comes together again; for that outcome
 * @param paediatric {@code offered}, {@code needed} or {@code not-needed}
 * @param returnHome left out: an injured child, or one in hospital, does not return
 */
record ChildForm(
        @Nullable String caseRef,
        @Nullable String outcome,
        @Nullable String reason,
        @Nullable LeadForm lead,
        @Nullable String means,
        @Nullable Instant meetAt,
        @Nullable String paediatric,
        @Nullable String paediatricReason,
        @Nullable ReturnHomeForm returnHome) {

    /** Who leads. */
    record LeadForm(@Nullable String agency, @Nullable String name) {}

    /**
     * What was recorded about the return home.
     *
     * @param answer {@code not-in-question}, {@code does-not-return} or {@code may-return}; the
     *     rest is for the last
     * @param perpetrator {@code known-and-excluded}, {@code known-in-home}, {@code unknown} or
     *     {@code pool-of-carers}
     * @param perpetratorBasis what shows that: {@code fact}, {@code professional-opinion} or {@code
     *     assumption}; left out, it is an assumption
     * @param perpetratorSource the source of that fact, or whose opinion it is
     */
    record ReturnHomeForm(
            @Nullable String answer,
            @Nullable String perpetrator,
            @Nullable String perpetratorBasis,
            @Nullable String perpetratorSource,
            @Nullable List<String> hadCare,
            @Nullable List<BeliefForm> protective,
            @Nullable List<String> outstanding,
            @Nullable Boolean legalAdviceSought) {}

    /**
     * Something that is held to be so.
     *
     * @param basis {@code fact}, {@code professional-opinion} or {@code assumption}
     */
    record BeliefForm(@Nullable String words, @Nullable String basis, @Nullable String source) {}
}
