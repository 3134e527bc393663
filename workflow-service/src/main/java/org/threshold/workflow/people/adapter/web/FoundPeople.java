package org.threshold.workflow.people.adapter.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.people.AbuseGrades;
import org.threshold.workflow.people.BornWords;
import org.threshold.workflow.people.CaseReferences;
import org.threshold.workflow.people.LikelyMatch;
import org.threshold.workflow.people.LikelyMatch.Why;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.app.SearchPeople;
import org.threshold.workflow.people.domain.AdultConcern;
import org.threshold.workflow.people.domain.Circle;
import org.threshold.workflow.people.domain.Home;
import org.threshold.workflow.people.domain.Person;
import org.threshold.workflow.people.domain.Relative;
import org.threshold.workflow.people.domain.Stay;
import org.threshold.workflow.platform.CaseClock;
import tools.jackson.databind.json.JsonMapper;

/** Puts what a search found into the words of its page, with the cases of every child in it. */
@Component
class FoundPeople {

    private static final String CLOSED =
            "A case here is restricted. Its page says who owns that and how you open it in an emergency.";

    private final CaseReferences cases;
    private final AbuseGrades abuse;
    private final CaseClock clock;
    private final JsonMapper json;

    FoundPeople(CaseReferences cases, AbuseGrades abuse, CaseClock clock, JsonMapper json) {
        this.cases = cases;
        this.abuse = abuse;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Somebody who may be meant.
     *
     * @param about the date of birth and age
     * @param why what agrees, or stands out as different
     * @param abuse the latest grade of domestic abuse; empty where there is none
     * @param around homes, relatives and what the person was to other children, a line each
     * @param cases the references of the person's own cases and of the children around
     */
    record Row(
            String name,
            String about,
            List<String> why,
            String abuse,
            List<String> around,
            List<String> cases) {}

    /** What the records around everybody who was found say. */
    private record Around(
            Circle circle, Map<PersonId, List<String>> cases, Map<PersonId, String> abuse) {}

    LocalDate today() {
        return WorkingTime.dayOf(clock.now());
    }

    SearchForm form(String typed) {
        return json.readValue(typed, SearchForm.class);
    }

    List<Row> rows(SearchPeople.Found found) {
        Circle circle = found.circle();
        Map<PersonId, List<String>> references = cases.of(circle.people().keySet());
        Map<PersonId, List<String>> near = new LinkedHashMap<>();
        found.matches().stream()
                .map(match -> match.person().id())
                .forEach(id -> near.put(id, cases(circle, id, references)));
        var around = new Around(circle, near, abuse.latest(near));
        return found.matches().stream()
                .map(
                        match ->
                                found.closed().contains(match.person().id())
                                        ? closed(match, around)
                                        : row(match, around))
                .toList();
    }

    private static List<String> cases(
            Circle circle, PersonId id, Map<PersonId, List<String>> references) {
        return circle.near(id).stream()
                .flatMap(one -> references.getOrDefault(one, List.of()).stream())
                .distinct()
                .toList();
    }

    /** That somebody is on record, and which cases to open: no home, no kin. */
    private Row closed(LikelyMatch match, Around around) {
        return new Row(
                match.person().displayName(),
                BornWords.of(match.person().born(), today()),
                List.of(),
                "",
                List.of(CLOSED),
                around.cases().getOrDefault(match.person().id(), List.of()));
    }

    private Row row(LikelyMatch match, Around around) {
        PersonId id = match.person().id();
        return new Row(
                match.person().displayName(),
                BornWords.of(match.person().born(), today()),
                match.why().stream().sorted().map(Why::words).toList(),
                around.abuse().getOrDefault(id, ""),
                around(around.circle(), id),
                around.cases().getOrDefault(id, List.of()));
    }

    private static List<String> around(Circle circle, PersonId id) {
        return Stream.of(
                        circle.homesOf(id).stream().map(home -> home(home, id)),
                        circle.relativesOf(id).stream().map(one -> relative(one, id)),
                        circle.concernsOf(id).stream().map(FoundPeople::concern))
                .flatMap(lines -> lines)
                .toList();
    }

    private static String home(Home home, PersonId id) {
        String address = home.household().address().lines().replace("\n", ", ");
        String with =
                home.stays().stream()
                        .map(Stay::person)
                        .filter(person -> !person.id().equals(id))
                        .map(FoundPeople::name)
                        .distinct()
                        .collect(Collectors.joining(", "));
        boolean lives =
                home.stays().stream()
                        .anyMatch(stay -> stay.person().id().equals(id) && stay.period().open());
        String line = (lives ? "Lives at " : "Lived at ") + address;
        return with.isEmpty() ? line : line + ", with " + with;
    }

    private static String relative(Relative one, PersonId id) {
        return name(one.person()) + " (" + one.relationship().tie().otherIs(id) + ")";
    }

    private static String concern(AdultConcern concern) {
        return "In a "
                + concern.plan().kind().words()
                + " about other children: "
                + concern.role().code();
    }

    private static String name(Person person) {
        return person.view().displayName();
    }
}
