package org.threshold.workflow.circumstances;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.referral.CaseRef;

class AskedPracticeTest {

    private static final Recipient HERS = Recipient.practice("K81234");
    private static final Recipient HIS = Recipient.practiceLead("K85678");
    private static final Recipient SCHOOL = new Recipient(Agency.SCHOOL, "safeguarding-lead");
    private static final List<Recipient> ALL = List.of(HERS, HIS, SCHOOL);

    @Test
    @Requirement("R-4.2-5b")
    void a_request_to_one_practice_goes_to_it_and_to_every_other_agency_that_is_asked() {
        assertThat(read(AskedPractice.only("K85678")).among(ALL)).containsExactly(HIS, SCHOOL);
    }

    @Test
    void a_request_that_names_none_goes_to_every_practice_of_the_family() {
        assertThat(read(new AskedPractice(Optional.empty())).among(ALL)).isEqualTo(ALL);
    }

    /** As a change carries it; the lead’s mark is no practice. */
    private static AskedPractice read(AskedPractice asked) {
        Map<String, String> codes = new HashMap<>();
        asked.code().ifPresent(code -> codes.put(AskedPractice.CODE, code));
        codes.put("practiceLead", "yes");
        codes.put("asked", "gp");
        var change =
                new NewChange(
                        ChangeKind.INFORMATION_REQUEST,
                        "overdue",
                        List.of(new CaseRef("CP-2041")),
                        Instant.EPOCH,
                        codes,
                        "");
        var read = AskedPractice.of(change);
        assertThat(read).isEqualTo(asked);
        return read;
    }
}
