package org.threshold.workflow.referral;

import java.util.List;

/** Cases that joined another, because a person found that both are about the same child. */
public interface JoinedCases {

    /**
     * The case under which whatever concerns this one goes on: the one that it joined, else itself.
     * People and agencies go on using the reference that they were given.
     */
    CaseRef answering(CaseRef ref);

    /** The same for several, each once: some of them may have joined one and the same. */
    default List<CaseRef> eachAnswering(List<CaseRef> refs) {
        return refs.stream().map(this::answering).distinct().toList();
    }

    /** The case itself, and those that joined it: what is known of any of them is known of it. */
    List<CaseRef> all(CaseRef ref);
}
