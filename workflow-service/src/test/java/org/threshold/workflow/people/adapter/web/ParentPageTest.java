package org.threshold.workflow.people.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.People.OLA_OPERATOR;
import static org.threshold.workflow.access.People.TERRY_TEAM;
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
class ParentPageTest {

    private static final String PAGE = "/parents";

    private final Api api;
    private final FamilyDesk dana;
    private final FamilyDesk terry;
    private final PeopleSlice.OneCase oneCase;

    private String child = "";
    private String adult = "";

    @Autowired
    ParentPageTest(MockMvc mvc, PeopleSlice.OneCase oneCase) {
        this.api = new Api(mvc);
        this.dana = new FamilyDesk(mvc, DANA_DUTY);
        this.terry = new FamilyDesk(mvc, TERRY_TEAM);
        this.oneCase = oneCase;
    }

    @BeforeEach
    void aChildOfWhomAReferralNamesAnAdult() throws Exception {
        child = api.person("child", "Zara Quillfeather");
        adult = api.person("adult", "Rory Thistlewood");
        oneCase.isAbout(child);
        oneCase.names(adult, "a man at home");
    }

    @Test
    void the_gap_in_the_family_leads_to_the_page_that_asks_for_this_parent() throws Exception {
        String link = dana.opens("").select("a[href*=role=father]").attr("href");

        Document page = dana.opens(link.substring(FamilyDesk.FAMILY.length()));

        assertThat(page.title()).isEqualTo("A child’s parents: case CP-1 – Threshold");
        assertThat(page.select("input[name=role][checked]").val()).isEqualTo("father");
    }

    @Test
    void a_father_who_is_known_is_tied_to_the_child_too() throws Exception {
        dana.done(PAGE, Map.of("role", "father", "standing", "known", "parent", adult));

        assertThat(dana.opens("").select("tbody td").eachText())
                .contains("Father of Zara Quillfeather");
        api.read("/api/v1/people/" + adult + "/family")
                .andExpect(jsonPath("$.relationships[0].kind").value("father"));
    }

    @Test
    void of_a_father_not_known_the_enquiries_are_kept_and_he_is_asked_for_again() throws Exception {
        String said =
                dana.done(
                        PAGE,
                        Map.of(
                                "role",
                                "father",
                                "standing",
                                "unknown",
                                "enquiries",
                                "Asked the mother, who will not say."));

        assertThat(said).contains("Ask again");
        assertThat(dana.opens("").select("tbody th").eachText())
                .contains("Father: not known, enquiries were made");
    }

    @Test
    @Requirement("L-3.1.17")
    void the_page_offers_everybody_with_parental_responsibility_and_one_more() throws Exception {
        String other = "other-parental-responsibility";
        String second = api.person("adult", "Otto Applegarth");
        oneCase.names(second, "a man");
        dana.done(PAGE, Map.of("role", other, "standing", "known", "parent", adult));

        assertThat(dana.opens(PAGE).select("input[name=role]").eachAttr("value"))
                .containsExactly("mother", "father", other, other + "-2");
        assertThat(dana.opens(PAGE).text())
                .contains("Rory Thistlewood, who is recorded with parental responsibility")
                .contains("Another person with parental responsibility");

        dana.done(PAGE, Map.of("role", other + "-2", "standing", "known", "parent", second));
        api.read("/api/v1/people/" + child + "/family")
                .andExpect(jsonPath("$.parents[2].parent").value(adult))
                .andExpect(jsonPath("$.parents[3].parent").value(second))
                .andExpect(jsonPath("$.parents[3].place").value(2));
    }

    @Test
    @Requirement("L-3.1.17")
    void a_manager_leaves_a_parent_out_with_a_reason_and_until_a_day() throws Exception {
        String said = terry.done(PAGE, leftOut());

        assertThat(said).contains("It is looked at again by 1 January 2998.");
        assertThat(dana.opens("").select("tbody th").eachText())
                .contains("Father: not to be contacted until 1 January 2999");
    }

    @Test
    @Requirement("L-3.1.17")
    void nobody_else_is_asked_about_it_nor_may_say_it() throws Exception {
        assertThat(dana.opens(PAGE).select("input[name=reason]")).isEmpty();
        assertThat(dana.opens(PAGE).text()).contains("Only a manager may say");

        Document page = dana.refused(PAGE, leftOut());

        assertThat(wrong(page)).containsExactly("#f-standing");
    }

    @Test
    void a_father_who_is_left_out_is_not_put_in_by_adding_him() throws Exception {
        terry.done(PAGE, leftOut());
        oneCase.isAbout(child);

        String said = dana.done("/new", Map.of("as", "father", "name", "Otto Applegarth"));

        assertThat(said).contains("look at ‘A child’s parents’");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    standing=known                                     | #f-role #f-parent
                    role=father                                        | #f-standing
                    role=father,standing=unknown                       | #f-enquiries
                    role=father,standing=nobody-else                   | #f-standing
                    role=father,standing=known,parent=x                | #f-parent
                    role=father,standing=not-to-be-contacted           | #f-reason #f-reviewOn #f-until
                    role=father,standing=not-to-be-contacted,reason=risk,reviewOn=soon,until=1/1/2999 | #f-reviewOn
                    role=father,standing=not-to-be-contacted,reason=risk,reviewOn=1/1/2998,until=1/1/2999 | #f-why #f-basis
                    """)
    void what_is_missing_is_said_at_its_field(String typed, String fields) throws Exception {
        Map<String, String> form = new HashMap<>();
        for (String one : typed.split(",", -1)) {
            form.put(one.substring(0, one.indexOf('=')), one.substring(one.indexOf('=') + 1));
        }

        assertThat(wrong(terry.refused(PAGE, form))).containsExactly(fields.split(" ", -1));
    }

    @Test
    void whoever_works_with_no_family_records_none_of_it() throws Exception {
        dana.of(OLA_OPERATOR).open(PAGE).andExpect(status().isForbidden());
        dana.of(OLA_OPERATOR).send(PAGE, leftOut()).andExpect(status().isForbidden());
    }

    private static Map<String, String> leftOut() {
        return Map.of(
                "role", "father",
                "standing", "not-to-be-contacted",
                "reason", "court-order",
                "why", "The order was seen.",
                "reviewOn", "1/1/2998",
                "until", "1/1/2999");
    }
}
