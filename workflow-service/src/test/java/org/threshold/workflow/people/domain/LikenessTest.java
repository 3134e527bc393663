package org.threshold.workflow.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.HealthDetails;
import org.threshold.workflow.people.LikelyMatch;
import org.threshold.workflow.people.LikelyMatch.Why;
import org.threshold.workflow.people.LikelyMatches;
import org.threshold.workflow.people.Names;
import org.threshold.workflow.people.NhsIdentity;
import org.threshold.workflow.people.NhsNumber;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.StatedPerson;

class LikenessTest {

    private static final NhsIdentity NUMBER = new NhsIdentity.Recorded(new NhsNumber("9434765919"));
    private static final NhsIdentity OTHER_NUMBER =
            new NhsIdentity.Recorded(new NhsNumber("4010232137"));
    private static final NhsIdentity LEFT_OUT = new NhsIdentity.LeftOut();

    @Test
    @Requirement({"F-1.3.2", "L-3.1.26"})
    void of_the_labelled_list_nearly_everybody_is_found_and_nearly_always_first() {
        var pairs = LabelledMatches.all();
        var known =
                Stream.concat(pairs.stream().map(LabelledMatches.Pair::recorded), Crowd.of(5_000))
                        .collect(Collectors.toMap(Function.identity(), MatchKeys::of));

        var tally = new MatchTally();
        pairs.forEach(pair -> tally.count(pair, likely(known, pair.stated())));

        System.getLogger("matching").log(System.Logger.Level.INFO, tally::words);
        assertThat(tally.recall()).as(tally.words()).isGreaterThanOrEqualTo(0.97);
        assertThat(tally.first()).as(tally.words()).isGreaterThanOrEqualTo(0.95);
        assertThat(tally.falselyAlike()).as(tally.words()).isEmpty();
    }

    @Test
    void the_same_nhs_number_is_certain_whatever_else_differs() {
        var known = person("Lena Marsh", "2021-06-14", NUMBER);

        var match = only(known, new Sought(List.of("Quite Other"), born("1950-01-01"), NUMBER));

        assertThat(match.likeness()).isEqualTo(100);
        assertThat(match.why()).contains(Why.SAME_NHS_NUMBER, Why.OTHER_BIRTH);
    }

    @Test
    void a_different_nhs_number_speaks_against_a_match_and_says_so() {
        var known = person("Lena Marsh", "2021-06-14", NUMBER);

        var same = only(known, new Sought(List.of("Lena Marsh"), born("2021-06-14"), LEFT_OUT));
        var other =
                only(known, new Sought(List.of("Lena Marsh"), born("2021-06-14"), OTHER_NUMBER));

        assertThat(other.likeness()).isLessThan(same.likeness());
        assertThat(other.why()).contains(Why.OTHER_NHS_NUMBER, Why.SAME_NAME, Why.SAME_BIRTH);
    }

    @Test
    void day_and_month_swapped_is_said_to_be_so() {
        var known = person("Grace Adeyemi", "2016-05-04", LEFT_OUT);

        var match = only(known, new Sought(List.of("grace adeyemi"), born("2016-04-05"), LEFT_OUT));

        assertThat(match.why()).containsExactlyInAnyOrder(Why.SAME_NAME, Why.DAY_AND_MONTH_SWAPPED);
    }

    @Test
    @Requirement("R-HV-1")
    void a_name_that_was_corrected_still_finds_the_person_and_says_so() {
        var wrong = person("Leanne Moran", "1994-04-30", LEFT_OUT);
        var corrected = wrong.corrected(wrong.facts().named(Names.of("Lynn Bickerstaff")));

        var match = only(corrected, new Sought(List.of("Leanne Moran"), unknown(), LEFT_OUT));

        assertThat(match.why()).containsExactlyInAnyOrder(Why.SAME_NAME, Why.OTHER_KNOWN_NAME);
    }

    @Test
    void where_nothing_is_stated_nobody_is_likely() {
        var sought = Sought.like(StatedPerson.unknown(PersonKind.CHILD));

        assertThat(sought.nothing()).isTrue();
        assertThat(Likeness.among(List.of(person("Lena", "2021-06-14", NUMBER)), sought)).isEmpty();
    }

    @Test
    void no_more_are_shown_than_somebody_can_look_at() {
        var many = Collections.nCopies(30, person("Lena Marsh", "2021-06-14", LEFT_OUT));

        var likely = Likeness.among(many, new Sought(List.of("Lena Marsh"), unknown(), LEFT_OUT));

        assertThat(likely).hasSize(LikelyMatches.MOST);
    }

    private static List<LikelyMatch> likely(Map<Person, Set<String>> known, Sought sought) {
        var wanted = MatchKeys.of(sought).keySet();
        var found =
                known.entrySet().stream()
                        .filter(person -> !Collections.disjoint(person.getValue(), wanted))
                        .map(Map.Entry::getKey)
                        .toList();
        return Likeness.among(found, sought);
    }

    private static LikelyMatch only(Person known, Sought sought) {
        assertThat(MatchKeys.of(known)).containsAnyElementsOf(MatchKeys.of(sought).keySet());
        return Likeness.among(List.of(known), sought).getFirst();
    }

    private static Person person(String name, String born, NhsIdentity nhs) {
        var facts =
                StatedPerson.unknown(PersonKind.CHILD)
                        .named(Names.of(name))
                        .born(born(born))
                        .health(new HealthDetails(nhs, HealthDetails.none().practice()));
        return Person.registered(new PersonId(new UUID(0, 9)), facts);
    }

    private static Born born(String day) {
        return new Born.Known(LocalDate.parse(day));
    }

    private static Born unknown() {
        return new Born.Unknown();
    }
}
