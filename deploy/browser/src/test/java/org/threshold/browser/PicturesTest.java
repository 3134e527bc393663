package org.threshold.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PicturesTest {

    /** Held by a test of workflow-service against its request mappings. */
    private static final Path ROUTES =
            Path.of(System.getProperty("threshold.repository", "../.."))
                    .resolve(
                            "workflow-service/src/test/resources/org/threshold/workflow/architecture/page-routes.txt");

    @Test
    void there_is_a_picture_of_every_page_or_a_reason_why_not() throws IOException {
        Set<String> looked = pictured();
        looked.addAll(Pictures.LEFT_OUT.keySet());
        looked.remove(Pictures.AGENCY_LINK);

        assertThat(looked).isEqualTo(new TreeSet<>(Files.readAllLines(ROUTES)));
    }

    @Test
    void nothing_is_both_in_the_table_and_left_out_and_no_two_pictures_have_one_name() {
        assertThat(pictured()).doesNotContainAnyElementsOf(Pictures.LEFT_OUT.keySet());
        assertThat(Pictures.all()).extracting(Picture::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "/cases/{ref}, /cases/CP-2041, true",
        "/cases/{ref}, /cases/CP-2041/concern, false",
        "/cases/{ref}/concern, /cases/CP-2041/concern, true",
        "/changes/{id}, /changes/new/1, false",
        "/changes/{id}, /changes/new, false",
        "/reports/{report}, /reports/missed-thresholds, true",
        "/reports/{report}, /reports, false",
        "/work, /workers, false"
    })
    void an_address_belongs_to_a_route_when_only_its_names_differ(
            String route, String address, boolean belongs) {
        assertThat(Picture.leadsTo(route, address)).isEqualTo(belongs);
    }

    private static Set<String> pictured() {
        return Pictures.all().stream()
                .map(Picture::route)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
