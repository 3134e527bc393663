package org.threshold.workflow.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JoinedCasesTest {

    private static final CaseRef KEPT = new CaseRef("CP-2041");
    private static final CaseRef JOINED = new CaseRef("CP-2042");
    private static final CaseRef OTHER = new CaseRef("CP-2043");

    private final JoinedCases cases =
            new JoinedCases() {
                @Override
                public CaseRef answering(CaseRef ref) {
                    return ref.equals(JOINED) ? KEPT : ref;
                }

                @Override
                public List<CaseRef> all(CaseRef ref) {
                    return List.of(ref);
                }
            };

    @Test
    void what_concerns_a_case_and_another_that_joined_it_goes_on_under_it_once() {
        assertThat(cases.eachAnswering(List.of(JOINED, OTHER, KEPT))).containsExactly(KEPT, OTHER);
    }
}
