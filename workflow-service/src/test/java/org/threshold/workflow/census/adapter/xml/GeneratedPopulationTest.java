package org.threshold.workflow.census.adapter.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threshold.workflow.census.Population;
import org.threshold.workflow.census.app.CensusFile.Heading;
import org.threshold.workflow.census.app.CensusFile.Read;
import org.threshold.workflow.census.domain.CaseFacts;
import org.threshold.workflow.census.domain.CensusCheck;
import org.threshold.workflow.census.domain.CensusPeriod;
import org.threshold.workflow.census.domain.CensusReturn;
import org.threshold.workflow.census.domain.CensusReturn.Episode;
import org.threshold.workflow.census.domain.Extract;
import org.threshold.workflow.census.domain.Finding;
import org.threshold.workflow.census.domain.rule.PortedRules;
import org.threshold.workflow.deadlines.domain.Times;

/**
 * The file of a thousand generated cases keeps every rule that was taken over, and a copy with one
 * thing broken breaks the rule that asks for it.
 */
class GeneratedPopulationTest {

    private static final int SIZE = 1000;
    private static final List<CaseFacts> CASES = Population.of(SIZE, 47);
    private static final CensusReturn MADE = Extract.of(CASES, Population.YEAR);
    private static final XmlCensusFile FILES = new XmlCensusFile("825");
    private static final String FILE =
            FILES.write(MADE, new Heading(Population.YEAR, Instant.parse("2026-04-20T08:00:00Z")));

    /** It follows from one of the day of a referral that the other is broken too. */
    private static final Map<String, Set<String>> TOGETHER = Map.of("1104", Set.of("2889"));

    @BeforeAll
    static void say_how_much_is_checked() {
        List<Episode> episodes =
                MADE.children().stream().flatMap(it -> it.episodes().stream()).toList();
        System.out.printf(
                "Census: %d cases (%d unborn), %d enquiries (%d with a conference, %d open), %d"
                        + " other conferences, %d characters of XML; %d rules, %d broken copies%n",
                MADE.children().size(),
                MADE.children().stream()
                        .filter(it -> it.identifiers().expected().isPresent())
                        .count(),
                episodes.stream().mapToInt(it -> it.enquiries().size()).sum(),
                episodes.stream()
                        .flatMap(it -> it.enquiries().stream())
                        .filter(it -> it.conference().isPresent())
                        .count(),
                episodes.stream()
                        .flatMap(it -> it.enquiries().stream())
                        .filter(CensusReturn.Enquiry::open)
                        .count(),
                episodes.stream().filter(it -> it.conference().isPresent()).count(),
                FILE.length(),
                PortedRules.all().size(),
                BrokenCopies.all().size());
    }

    @Test
    void the_file_of_a_thousand_cases_has_no_error_and_no_query() {
        assertThat(MADE.children()).hasSize(SIZE);
        assertThat(findings(FILE)).isEmpty();
    }

    @Test
    void what_is_read_from_the_file_is_what_was_written() {
        assertThat(FILES.read(FILE)).isEqualTo(new Read.Parsed(MADE));
    }

    @Test
    void there_is_a_broken_copy_for_every_rule() {
        assertThat(BrokenCopies.all().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        PortedRules.all().stream().map(it -> it.text().number()).toList());
    }

    static Stream<String> rules() {
        return new TreeMap<>(BrokenCopies.all()).keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_copy_with_one_thing_broken_breaks_that_rule_and_no_other(String rule) {
        String broken = Objects.requireNonNull(BrokenCopies.all().get(rule)).of(FILE);

        Set<String> expected = new TreeSet<>(TOGETHER.getOrDefault(rule, Set.of()));
        expected.add(rule);
        assertThat(broken).isNotEqualTo(FILE);
        Set<String> found = new TreeSet<>();
        findings(broken).forEach(it -> found.add(it.rule().number()));
        assertThat(found).isEqualTo(expected);
    }

    private static List<Finding> findings(String file) {
        return switch (FILES.read(file)) {
            case Read.Parsed(var read) ->
                    new CensusCheck(PortedRules.all())
                            .of(read, new CensusPeriod(Population.YEAR, Times.CALENDAR));
            case Read.Unreadable(int line) -> throw new AssertionError("unreadable in " + line);
        };
    }
}
