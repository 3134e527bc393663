package org.threshold.workflow.redpath.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.threshold.trace.Requirement;
import org.threshold.workflow.redpath.domain.UncertainMark.CountsAsInjury;
import org.threshold.workflow.redpath.domain.UncertainMark.Held;
import org.threshold.workflow.redpath.domain.UncertainMark.NotAnInjury;

/** Whatever happens to a mark, and in whatever order, only a clinician in time ends the concern. */
class MarkOnlyPullsUpTest {

    /** Something that happens, at an instant. */
    sealed interface Happening {

        Instant at();
    }

    /** A clinician says what the mark is. */
    record Seen(Finding finding, Instant at) implements Happening {}

    /** Another concern about the child. */
    record Worry(Instant at) implements Happening {}

    /** Somebody looks how late it is. */
    record Later(Instant at) implements Happening {}

    @Property
    @Requirement("L-3.1.5")
    void what_counts_as_an_injury_once_stays_one(@ForAll("stories") List<Happening> story) {
        UncertainMark mark = Marked.held();
        for (Happening one : story) {
            UncertainMark after = after(mark, one);

            if (mark instanceof CountsAsInjury(_, var cause, var since, _)) {
                assertThat(after)
                        .isInstanceOfSatisfying(
                                CountsAsInjury.class,
                                it -> {
                                    assertThat(it.cause()).isEqualTo(cause);
                                    assertThat(it.since()).isEqualTo(since);
                                });
            }
            mark = after;
        }
    }

    @Property
    void the_concern_ends_only_by_a_finding_in_time_before_anything_else_worries(
            @ForAll("stories") List<Happening> story) {
        UncertainMark mark = Marked.held();
        for (Happening one : story) {
            mark = after(mark, one);
        }

        boolean ended =
                story.stream()
                        .filter(one -> !(one instanceof Later) || late(one))
                        .findFirst()
                        .filter(first -> !late(first) && saysNoInjury(first))
                        .isPresent();
        switch (mark) {
            case NotAnInjury _ -> assertThat(ended).isTrue();
            case CountsAsInjury _ -> assertThat(ended).isFalse();
            case Held _ -> assertThat(story).allMatch(one -> one instanceof Later && !late(one));
        }
    }

    private static boolean late(Happening one) {
        return !one.at().isBefore(Marked.VIEW_DUE);
    }

    private static boolean saysNoInjury(Happening one) {
        return one instanceof Seen(var finding, _) && finding == Finding.NOT_AN_INJURY;
    }

    private static UncertainMark after(UncertainMark mark, Happening one) {
        return switch (one) {
            case Seen(var finding, var at) -> mark.seen(Marked.view(finding, at));
            case Worry(var at) -> mark.furtherConcern(at);
            case Later(var at) -> mark.at(at);
        };
    }

    @Provide
    Arbitrary<List<Happening>> stories() {
        var seconds = Marked.VIEW_DUE.getEpochSecond() - Marked.SEEN.getEpochSecond();
        Arbitrary<Instant> when =
                Arbitraries.longs()
                        .between(0, seconds + 3_600)
                        .map(Marked.SEEN::plusSeconds)
                        .edgeCases(
                                edges ->
                                        edges.add(
                                                Marked.VIEW_DUE, Marked.VIEW_DUE.minusSeconds(1)));
        Arbitrary<Happening> seen =
                Combinators.combine(Arbitraries.of(Finding.class), when).as(Seen::new);
        Arbitrary<Happening> worry = when.map(Worry::new);
        Arbitrary<Happening> later = when.map(Later::new);
        return Arbitraries.oneOf(seen, worry, later)
                .list()
                .ofMaxSize(6)
                .map(MarkOnlyPullsUpTest::inOrder);
    }

    private static List<Happening> inOrder(List<Happening> story) {
        return story.stream().sorted(Comparator.comparing(Happening::at)).toList();
    }
}
