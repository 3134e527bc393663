package org.threshold.workflow.procedure.adapter.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threshold.trace.Requirement;
import org.threshold.workflow.procedure.domain.Procedure;
import org.threshold.workflow.procedure.domain.ProcedureVersion;

/** The local assessment framework is served with the decision, by area and in versions. */
class ShippedProceduresTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

    @ParameterizedTest
    @CsvSource({
        "bucks,       'usually within 24 hours'",
        "oxfordshire, 'Red within 4 hours, Amber within one working day, Green within three'",
        "durham,      'otherwise within two working days'"
    })
    @Requirement("R-4.2-1a")
    void each_area_says_how_it_works_with_the_threshold_which_is_suspicion(
            String area, String words) throws IOException {
        ProcedureVersion inForce = decision(area).inForce(DAY).orElseThrow();

        assertThat(inForce.number()).isEqualTo(1);
        assertThat(inForce.lines().getFirst())
                .startsWith("The threshold is suspicion: reasonable cause to suspect")
                .contains("section 47");
        assertThat(inForce.lines()).anyMatch(line -> line.contains(words));
    }

    @Test
    void an_area_without_a_text_of_its_own_has_the_products() throws IOException {
        assertThat(decision("nowhere").inForce(DAY).orElseThrow().lines().getFirst())
                .startsWith("Read the whole family");
    }

    @Test
    void what_an_area_says_nothing_of_is_as_the_product_says() throws IOException {
        var durham = ShippedProcedures.procedures("durham").byStep();

        assertThat(durham.get("see-child"))
                .isEqualTo(ShippedProcedures.procedures("nowhere").byStep().get("see-child"));
    }

    private static Procedure decision(String area) throws IOException {
        return Objects.requireNonNull(
                ShippedProcedures.procedures(area).byStep().get("decide-referral"));
    }
}
