package org.threshold.workflow.referral.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threshold.trace.Requirement;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.referral.Mark;
import org.threshold.workflow.referral.Mobility;
import org.threshold.workflow.referral.Path;

/** The table of L-3.1.5, row by row: every mobility at every age, with every mark. */
class RedPathTableTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @ParameterizedTest
    @CsvSource({
        "MOBILE,     under six months, red",
        "NOT_KNOWN,  under six months, red",
        "NOT_MOBILE, under six months, red",
        "MOBILE,     under two years,  not red",
        "NOT_KNOWN,  under two years,  red",
        "NOT_MOBILE, under two years,  red",
        "MOBILE,     older,            not red",
        "NOT_KNOWN,  older,            not red",
        "NOT_MOBILE, older,            red",
        "MOBILE,     not known,        not red",
        "NOT_KNOWN,  not known,        red",
        "NOT_MOBILE, not known,        red"
    })
    @Requirement("L-3.1.5")
    void a_child_is_on_the_red_path_or_not(Mobility mobility, String age, String expected) {
        boolean red = expected.equals("red");

        assertThat(path(Mark.INJURY, mobility, age)).isEqualTo(red ? Path.RED : Path.NOT_RED);
        assertThat(path(Mark.UNCERTAIN_MARK, mobility, age))
                .isEqualTo(red ? Path.RED_HELD : Path.NOT_RED);
        assertThat(path(Mark.NONE_SEEN, mobility, age)).isEqualTo(Path.NOT_RED);
    }

    private static Path path(Mark mark, Mobility mobility, String age) {
        return RedPathRule.path(mark, mobility, born(age), TODAY);
    }

    private static Born born(String age) {
        return switch (age) {
            case "under six months" -> new Born.Known(TODAY.minusMonths(6).plusDays(1));
            case "under two years" -> new Born.Known(TODAY.minusYears(2).plusDays(1));
            case "older" -> new Born.Known(TODAY.minusYears(2));
            case "not known" -> new Born.Unknown();
            default -> throw new IllegalArgumentException(age);
        };
    }
}
