package org.threshold.workflow.prebirth.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.threshold.trace.Requirement;

/** Whatever any source says, mother and child are never seen to later because of it. */
class PreBirthOnlyPullsUpTest {

    private static final Instant LIMIT = Instant.parse("2027-01-28T17:00:00Z");

    @Property
    @Requirement("L-3.1.12")
    void one_more_worry_never_lowers_the_priority(@ForAll Set<Worry> worries, @ForAll Worry more) {
        var all = EnumSet.of(more);
        all.addAll(worries);

        assertThat(ContactPriority.of(all))
                .isGreaterThanOrEqualTo(ContactPriority.of(worries))
                .isGreaterThanOrEqualTo(more.priority());
    }

    @Property
    @Requirement("L-3.1.12")
    void it_does_not_matter_which_source_says_it(
            @ForAll Source source, @ForAll Source other, @ForAll Set<Worry> worries) {
        var one = Expecting.begun();

        var heard = one.heard(one.line(source).now(Expecting.said(Expecting.REPLY)), worries);
        var nothing = heard.heard(heard.line(other).now(Expecting.NO_PARTNER), Set.of());

        assertThat(heard.priority()).isEqualTo(ContactPriority.of(worries));
        assertThat(nothing.priority()).isEqualTo(heard.priority());
    }

    @Property
    void an_earlier_birth_never_gives_longer(
            @ForAll @IntRange(min = 0, max = 280) int days,
            @ForAll @IntRange(min = 0, max = 280) int earlier) {
        LocalDate day = Expecting.DUE.minusDays(200).plusDays(days);

        Instant due = DueRule.assessment(Expecting.STARTED, LIMIT, Optional.of(day));

        assertThat(due).isBeforeOrEqualTo(LIMIT);
        assertThat(
                        DueRule.assessment(
                                Expecting.STARTED, LIMIT, Optional.of(day.minusDays(earlier))))
                .isBeforeOrEqualTo(due);
        assertThat(DueRule.contact(LIMIT, Optional.of(day), Expecting.STARTED))
                .isBeforeOrEqualTo(LIMIT);
    }

    @Property
    void no_worry_is_lost(@ForAll List<Worry> said) {
        var one = Expecting.begun();
        for (Worry worry : said) {
            one = one.worried(Set.of(worry));
        }

        assertThat(one.worries()).containsExactlyInAnyOrderElementsOf(Set.copyOf(said));
    }
}
