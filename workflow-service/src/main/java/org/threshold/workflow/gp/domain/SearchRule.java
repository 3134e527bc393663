package org.threshold.workflow.gp.domain;

import java.util.List;
import java.util.Set;
import org.threshold.workflow.people.GpPractice.NotRecorded;
import org.threshold.workflow.people.GpPractice.NotRegistered;
import org.threshold.workflow.people.PersonId;

/**
 * Whose practice has to be found: of the child and of each parent or carer of whom none is recorded
 * (L-3.1.21). Nobody is asked twice in the same case.
 */
public final class SearchRule {

    private SearchRule() {}

    /**
     * Whose practice nobody has recorded.
     *
     * @param asked of whom it was asked in this case before, whatever was answered
     */
    public static List<Member> toFind(List<Member> family, Set<PersonId> asked) {
        return family.stream()
                .filter(one -> one.practice() instanceof NotRecorded)
                .filter(one -> !asked.contains(one.person()))
                .toList();
    }

    /**
     * Who is known not to be registered anywhere, which is itself a concern.
     *
     * @param asked of whom that was known in this case before, or it was asked
     */
    public static List<Member> notRegistered(List<Member> family, Set<PersonId> asked) {
        return family.stream()
                .filter(one -> one.practice() instanceof NotRegistered)
                .filter(one -> !asked.contains(one.person()))
                .toList();
    }
}
