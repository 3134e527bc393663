package org.threshold.workflow.people.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.OLA_OPERATOR;
import static org.threshold.workflow.people.adapter.web.FamilyDesk.wrong;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PeopleWeb
class RecordPageTest {

    private static final String NUMBER = "943 476 5919";

    private final Api api;
    private final FamilyDesk dana;
    private final PeopleSlice.OneCase oneCase;

    private String child = "";
    private String page = "";

    @Autowired
    RecordPageTest(MockMvc mvc, PeopleSlice.OneCase oneCase) {
        this.api = new Api(mvc);
        this.dana = new FamilyDesk(mvc);
        this.oneCase = oneCase;
    }

    @BeforeEach
    void aChildWithAnEstimatedAge() throws Exception {
        child =
                Api.id(
                        api.send(
                                "/api/v1/people",
                                """
                                {"kind": "child", "name": "Zara Quilfeather", "ageInMonths": 30}"""));
        page = "/" + child + "/record";
        oneCase.isAbout(child);
    }

    @Test
    void what_is_recorded_stands_in_the_form() throws Exception {
        dana.done(page, corrected());

        Document shown = dana.opens(page);

        assertThat(shown.title()).isEqualTo("Complete or correct a record: case CP-1 – Threshold");
        assertThat(shown.select("input[name=name]").val()).isEqualTo("Zara Quillfeather");
        assertThat(shown.select("input[name=nhsNumber]").val()).isEqualTo(NUMBER);
        assertThat(shown.select("input[name=practice]").val()).isEqualTo("K81001");
        assertThat(shown.select("input[name=sex][checked]").val()).isEqualTo("female");
        assertThat(shown.select("input[name=why]").val()).isEmpty();
    }

    @Test
    void an_estimated_age_stays_until_the_day_is_known() throws Exception {
        dana.done(page, corrected());
        assertThat(dana.opens("").text()).contains("Born between");

        Map<String, String> born = corrected();
        born.putAll(Map.of("version", "2", "dateOfBirth", "3/5/2024"));
        dana.done(page, born);

        assertThat(dana.opens("").text()).contains("Born 3 May 2024");
    }

    @Test
    void who_was_slower_is_told_and_changes_nothing() throws Exception {
        dana.done(page, corrected());
        Map<String, String> late = corrected();
        late.put("name", "Zora Quillfeather");

        Document shown =
                FamilyDesk.page(dana.send(page, late).andExpect(status().isUnprocessableContent()));

        assertThat(shown.text()).contains("Somebody else changed this record");
        assertThat(shown.select("input[name=name]").val()).isEqualTo("Zora Quillfeather");
        assertThat(dana.opens("").text()).doesNotContain("Zora");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    why         | ''         | #f-why
                    nhsNumber   | 1234567890 | #f-nhsNumber
                    practice    | K8         | #f-practice
                    dateOfBirth | soon       | #f-dateOfBirth
                    dateOfBirth | 1/1/2990   | #f-dateOfBirth
                    """)
    void what_cannot_be_used_is_said_at_its_field(String field, String value, String where)
            throws Exception {
        Map<String, String> typed = corrected();
        typed.put(field, value);

        Document shown = dana.refused(page, typed);

        assertThat(wrong(shown)).containsExactly(where);
        assertThat(shown.select("input[name=name]").val()).isEqualTo("Zara Quillfeather");
    }

    @Test
    void somebody_of_another_family_has_no_page_here_and_an_operator_none_at_all()
            throws Exception {
        String stranger = api.person("child", "Otto Later");

        dana.open("/" + stranger + "/record").andExpect(status().isNotFound());
        dana.open("/" + UUID.randomUUID() + "/record").andExpect(status().isNotFound());
        dana.of(OLA_OPERATOR).open(page).andExpect(status().isForbidden());
        dana.of(OLA_OPERATOR).send(page, corrected()).andExpect(status().isForbidden());
    }

    private static Map<String, String> corrected() {
        return new HashMap<>(
                Map.of(
                        "version", "1",
                        "name", "Zara Quillfeather",
                        "sex", "female",
                        "nhsNumber", NUMBER,
                        "practice", "k81001",
                        "why", "The health visitor’s record."));
    }
}
