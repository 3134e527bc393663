package org.threshold.workflow.people.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.OLA_OPERATOR;
import static org.threshold.workflow.people.adapter.web.FamilyDesk.wrong;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.threshold.trace.Requirement;

@PeopleWeb
class ConcernOfAdultPageTest {

    private final Api api;
    private final FamilyDesk dana;
    private final PeopleSlice.OneCase oneCase;

    private String child = "";
    private String history = "";
    private String page = "";

    @Autowired
    ConcernOfAdultPageTest(MockMvc mvc, PeopleSlice.OneCase oneCase) {
        this.api = new Api(mvc);
        this.dana = new FamilyDesk(mvc);
        this.oneCase = oneCase;
    }

    @BeforeEach
    void anAdultOfTheFamily() throws Exception {
        child = api.person("child", "Zara Quillfeather");
        String adult = api.person("adult", "Rory Thistlewood");
        oneCase.isAbout(child);
        oneCase.names(adult, "father");
        history = "/" + adult;
        page = history + "/concern";
    }

    @Test
    @Requirement("R-4.2-7d")
    void the_history_of_the_adult_leads_to_the_page_and_shows_what_was_recorded() throws Exception {
        assertThat(dana.opens(history).select("a").eachAttr("href"))
                .contains(FamilyDesk.FAMILY + page);
        assertThat(dana.opens(page).title())
                .isEqualTo("A concern or a plan an adult was part of: case CP-1 – Threshold");

        dana.done(page, said(), FamilyDesk.FAMILY + history);

        assertThat(dana.opens(history).select("tbody tr:first-child").select("th, td").eachText())
                .containsExactly(
                        "The risk in a child protection plan, reference CP-1807",
                        "From May 2019 to 30 November 2020",
                        "Zara Quillfeather",
                        "CP-1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    role | ''   | #f-role
                    plan | ''   | #f-plan
                    plan | none | #f-about
                    from | soon | #f-from
                    to   | 2001 | #f-to
                    """)
    void what_is_missing_is_said_at_its_field_and_the_rest_stays(
            String field, String value, String where) throws Exception {
        Map<String, String> typed = said();
        typed.put(field, value);

        Document shown = dana.refused(page, typed);

        assertThat(wrong(shown)).containsExactly(where);
        assertThat(shown.select("input[name=reference]").val()).isEqualTo("CP-1807");
    }

    @Test
    void a_child_has_no_such_page_and_an_operator_none_at_all() throws Exception {
        dana.open("/" + child + "/concern").andExpect(status().isNotFound());
        dana.of(OLA_OPERATOR).open(page).andExpect(status().isForbidden());
        dana.of(OLA_OPERATOR).send(page, said()).andExpect(status().isForbidden());
    }

    private Map<String, String> said() {
        return new HashMap<>(
                Map.of(
                        "role", "risk",
                        "plan", "child-protection",
                        "reference", "CP-1807",
                        "children", child,
                        "from", "5/2019",
                        "to", "30/11/2020"));
    }
}
