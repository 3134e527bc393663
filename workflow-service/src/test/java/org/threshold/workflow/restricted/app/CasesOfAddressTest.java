package org.threshold.workflow.restricted.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.restricted.app.RestrictedWorld.BABY;
import static org.threshold.workflow.restricted.app.RestrictedWorld.BEFORE;
import static org.threshold.workflow.restricted.app.RestrictedWorld.NIGHT;
import static org.threshold.workflow.restricted.app.RestrictedWorld.OWNER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.SystemId;
import org.threshold.workflow.referral.CaseRef;

/** Every page with a case in it passes one rule (R-ASC-2). */
class CasesOfAddressTest {

    private static final Path ROUTES =
            Path.of("src/test/resources/org/threshold/workflow/architecture/page-routes.txt");
    private static final Pattern VARIABLE = Pattern.compile("[{]([a-z]+)[}]");

    /** What stands in an address and belongs to no case. */
    private static final List<String> NO_CASE = List.of("{process}", "{event}", "{report}");

    private static final String THING = new UUID(0, 41).toString();
    private static final String OTHER = "CP-9";

    private final RestrictedWorld world = new RestrictedWorld().restricted();

    static List<String> pages() throws IOException {
        return Files.readAllLines(ROUTES).stream()
                .filter(route -> route.contains("{"))
                .filter(route -> NO_CASE.stream().noneMatch(route::contains))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    @Requirement("R-ASC-2")
    void no_page_with_a_restricted_case_in_it_escapes(String route) {
        assertThat(read(NIGHT, route, BABY.value()))
                .isEqualTo(
                        CasesOfAddress.READ.containsKey(route)
                                ? Optional.empty()
                                : Optional.of(BABY));
        assertThat(read(OWNER, route, BABY.value())).isEmpty();
    }

    @Test
    void what_is_read_all_the_same_is_a_page_that_there_is() throws IOException {
        assertThat(pages()).containsAll(CasesOfAddress.READ.keySet());
    }

    @Test
    @Requirement("R-ASC-2")
    void the_family_of_another_child_is_held_and_that_childs_own_case_is_not() {
        assertThat(read(NIGHT, "/cases/{ref}/family", OTHER)).contains(BABY);
        assertThat(read(NIGHT, "/cases/{ref}/family/chronology", OTHER)).contains(BABY);
        assertThat(read(NIGHT, "/cases/{ref}", OTHER)).isEmpty();
    }

    @Test
    void the_answers_of_the_api_pass_the_same_rule() {
        assertThat(read(NIGHT, "/api/v1/tasks/{id}", OTHER)).contains(BABY);
        assertThat(read(NIGHT, "/api/v1/cases/{ref}/restricted", BABY.value())).isEmpty();
        assertThat(read(NIGHT, "/api/v1/cases/{ref}/summary", BEFORE.value())).contains(BEFORE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0-0-0-0-29", " 00000000-0000-0000-0000-000000000029", "0-0-0-0-29\t"})
    @Requirement("R-ASC-2")
    void an_id_is_held_however_a_page_may_read_it(String written) {
        assertThat(read(NIGHT, "/tasks/{id}", List.of(written))).contains(BABY);
    }

    @Test
    @Requirement({"R-ASC-2", "R-4.2-7b"})
    void whoever_has_opened_the_case_reads_its_tasks_too() {
        world.open().handle(NIGHT, BABY, "The child is in A&E.");

        assertThat(read(NIGHT, "/tasks/{id}", OTHER)).isEmpty();
    }

    @Test
    void what_an_agencys_system_was_told_it_reads_as_ever() {
        Actor system = Actor.system(new SystemId(new UUID(2, 1)), Agency.HOSPITAL);

        assertThat(read(system, "/api/v1/changes/{id}", OTHER)).isEmpty();
        assertThat(read(system, "/api/v1/cases/{ref}", BABY.value())).contains(BABY);
    }

    /** A thing of the restricted case stands in the place of each id. */
    private Optional<CaseRef> read(Actor who, String route, String ref) {
        List<String> variables = new ArrayList<>();
        VARIABLE.matcher(route)
                .results()
                .map(it -> it.group(1))
                .forEach(name -> variables.add(name.equals("ref") ? ref : THING));
        return read(who, route, variables);
    }

    private Optional<CaseRef> read(Actor who, String route, List<String> variables) {
        return new CasesOfAddress(
                        world.shut(),
                        thing -> thing.toString().equals(THING) ? List.of(BABY) : List.of(),
                        one -> one.equals(OTHER) ? List.of(OTHER, BABY.value()) : List.of(one))
                .toOpen(who, route, variables);
    }
}
