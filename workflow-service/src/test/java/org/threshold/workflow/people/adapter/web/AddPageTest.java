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
import org.threshold.workflow.audit.AuditEntry;

@PeopleWeb
class AddPageTest {

    private final Api api;
    private final FamilyDesk dana;
    private final PeopleSlice.OneCase oneCase;
    private final PeopleSlice.OneDiscussion discussion;
    private final PeopleSlice.Kept audit;

    private String child = "";

    @Autowired
    AddPageTest(
            MockMvc mvc,
            PeopleSlice.OneCase oneCase,
            PeopleSlice.OneDiscussion discussion,
            PeopleSlice.Kept audit) {
        this.api = new Api(mvc);
        this.dana = new FamilyDesk(mvc);
        this.oneCase = oneCase;
        this.discussion = discussion;
        this.audit = audit;
    }

    @BeforeEach
    void aChildOfWhomNobodyElseIsKnown() throws Exception {
        child = api.person("child", "Zara Quillfeather");
        oneCase.isAbout(child);
    }

    @Test
    void the_page_asks_for_few_things_and_a_link_can_say_what_somebody_is() throws Exception {
        Document page = dana.opens("/new?as=father&name=Nobody");

        assertThat(page.title()).isEqualTo("Add somebody to the family of case CP-1 – Threshold");
        assertThat(page.select("input[name=as][checked]").val()).isEqualTo("father");
        assertThat(page.select("input[name=name]").val()).isEmpty();
        assertThat(page.text()).contains("nobody had asked about the father");
    }

    @Test
    @Requirement("L-3.1.17")
    void the_father_whom_nobody_named_is_in_the_family_and_in_the_childs_record() throws Exception {
        String said = dana.done("/new", typed("father", "Otto Featherstonehaugh"));

        Document family = dana.opens("");
        assertThat(said).isEqualTo("The father is recorded.");
        assertThat(family.select("tbody th").eachText())
                .contains("Otto Featherstonehaugh")
                .doesNotContain("Father: not known – ask");
        assertThat(family.select("tbody td").eachText()).contains("Father of Zara Quillfeather");
        api.read("/api/v1/people/" + child + "/family")
                .andExpect(status().isOk())
                .andExpect(
                        result ->
                                assertThat(result.getResponse().getContentAsString())
                                        .contains("\"standing\":\"known\""));
    }

    @Test
    @Requirement({"L-3.1.8", "L-3.1.22"})
    void a_sister_at_home_is_decided_for_in_the_open_discussion_too() throws Exception {
        discussion.isAbout(child);
        Map<String, String> sister = typed("sibling", "Ivy Brackenridge");
        sister.putAll(Map.of("lives", "yes", "address", "4 Mill Lane", "from", "3/2024"));

        String said = dana.done("/new", sister);

        assertThat(said)
                .isEqualTo(
                        "The brother or sister is recorded. The open strategy discussion decides"
                                + " for one more child now.");
        assertThat(dana.opens("").select("tbody td").eachText())
                .contains("Brother or sister of Zara Quillfeather", "With the child: 4 Mill Lane");
    }

    @Test
    void of_a_brother_elsewhere_the_page_says_that_the_discussion_leaves_him_out()
            throws Exception {
        discussion.isAbout(child);
        Map<String, String> brother = typed("sibling", "Ned Oakenshaw");
        brother.put("lives", "no");

        assertThat(dana.done("/new", brother))
                .contains("it does not decide for this child: raise a concern");
    }

    @Test
    void the_mothers_partner_is_her_partner_and_no_parent() throws Exception {
        dana.done("/new", typed("mother", "Mina Wrenwick"));
        String partner = dana.opens("/new").select("input[name=as][value^=partner-]").attr("value");

        dana.done("/new", typed(partner, "Rory Thackthwaite"));

        Document family = dana.opens("");
        assertThat(family.select("tbody td").eachText()).contains("Partner of Mina Wrenwick");
        assertThat(family.select("tbody th").eachText())
                .contains("Rory Thackthwaite", "Father: not known – ask");
    }

    @Test
    void a_mother_of_the_same_name_is_not_taken_for_the_sister() throws Exception {
        dana.done("/new", typed("mother", "Mina Quillfeather"));

        assertThat(dana.done("/new", typed("sibling", "Ivy Quillfeather")))
                .isEqualTo("The brother or sister is recorded.");
    }

    @Test
    void who_is_on_record_is_shown_before_anything_is_recorded_and_can_be_chosen()
            throws Exception {
        String known = api.person("adult", "Rory Quillfeather");
        Map<String, String> father = typed("father", "Rori Quillfeather");

        Document asked = FamilyDesk.page(dana.send("/new", father).andExpect(status().isOk()));

        assertThat(asked.select("h1").text()).startsWith("Is it somebody on record?");
        assertThat(asked.select("input[name=known]").eachAttr("value"))
                .containsExactly(known, "new");
        assertThat(asked.select("input[name=name]").val()).isEqualTo("Rori Quillfeather");
        father.putAll(hidden(asked));
        assertThat(wrong(dana.refused("/new", father))).containsExactly("#f-known");
        father.put("known", known);
        dana.done("/new", father);
        assertThat(dana.opens("").select("tbody th").eachText()).contains("Rory Quillfeather");
        assertThat(dana.opens("/" + known + "/record").select("textarea[name=aliases]").text())
                .isEqualTo("Rori Quillfeather");
    }

    @Test
    void somebody_else_of_the_same_name_can_be_entered() throws Exception {
        api.person("adult", "Rory Quillfeather");
        Map<String, String> father = typed("father", "Rory Quillfeather");
        Document asked = FamilyDesk.page(dana.send("/new", father).andExpect(status().isOk()));
        father.putAll(hidden(asked));
        father.put("known", "new");

        dana.done("/new", father);
        dana.done("/new", father);

        assertThat(dana.opens("").select("tbody th").eachText())
                .filteredOn("Rory Quillfeather"::equals)
                .hasSize(1);
    }

    @Test
    void a_name_that_is_changed_after_the_look_is_looked_for_again() throws Exception {
        String other = api.person("adult", "Hal Quillfeather");
        api.person("adult", "Rory Quillfeather");
        Map<String, String> father = typed("father", "Rory Quillfeather");
        father.putAll(hidden(FamilyDesk.page(dana.send("/new", father))));
        father.putAll(Map.of("name", "Hal Quillfeather", "known", "new"));

        Document again = FamilyDesk.page(dana.send("/new", father).andExpect(status().isOk()));

        assertThat(again.select("input[name=known]").eachAttr("value")).contains(other);
    }

    @Test
    void whom_a_referral_named_is_offered_and_takes_the_name() throws Exception {
        String unnamed = Api.id(api.send("/api/v1/people", "{\"kind\": \"adult\"}"));
        oneCase.names(unnamed, "mother");
        Map<String, String> mother = typed("mother", "Mina Applegarth");
        mother.putAll(hidden(FamilyDesk.page(dana.send("/new", mother))));
        mother.put("known", unnamed);

        dana.done("/new", mother);

        assertThat(dana.opens("").select("tbody th").eachText())
                .contains("Mina Applegarth")
                .doesNotContain("Adult, name not known");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    as               |          | #f-as
                    name             |          | #f-name
                    dateOfBirth      | soon     | #f-dateOfBirth
                    dateOfBirth      | 1/1/2990 | #f-dateOfBirth
                    age              | many     | #f-age
                    age              | 300      | #f-age
                    from             | lately   | #f-from
                    from             | 2024     | #f-from
                    lives            | yes      | #f-address
                    """)
    void what_cannot_be_used_is_said_at_its_field_and_stays_typed(
            String field, String value, String where) throws Exception {
        Map<String, String> father = typed("father", "Otto Featherstonehaugh");
        father.put("postcode", "FE1 2AA");
        father.put(field, value == null ? "" : value);

        Document page = dana.refused("/new", father);

        assertThat(wrong(page)).containsExactly(where);
        assertThat(page.select("input[name=postcode]").val()).isEqualTo("FE1 2AA");
    }

    @Test
    void an_adult_who_belongs_by_the_home_alone_needs_the_home() throws Exception {
        assertThat(wrong(dana.refused("/new", typed("another-adult", "Len Quillfeather"))))
                .containsExactly("#f-lives");
    }

    @Test
    @Requirement("R-4.2-7d")
    void who_was_the_risk_to_other_children_is_said_so() throws Exception {
        String risk = api.person("adult", "Rory Quillfeather");
        api.send(
                        "/api/v1/people/" + risk + "/concerns",
                        "{\"role\": \"risk\", \"plan\": \"child-protection\"}")
                .andExpect(status().isOk());
        Map<String, String> father = typed("father", "Rory Quillfeather");
        father.putAll(hidden(FamilyDesk.page(dana.send("/new", father))));
        father.put("known", risk);

        assertThat(dana.done("/new", father)).contains("was the risk in a child protection plan");
    }

    @Test
    void the_search_is_kept_with_its_reason_and_what_was_done_with_each() throws Exception {
        audit.entries().clear();

        dana.done("/new", typed("father", "Otto Quillfeather"));

        assertThat(audit.entries())
                .filteredOn(entry -> entry.subjectKind().equals("search"))
                .extracting(AuditEntry::why)
                .containsExactly("To add somebody to the family of case CP-1");
        assertThat(audit.entries())
                .extracting(AuditEntry::what)
                .contains("person-registered", "relationship-recorded", "parent-status-recorded");
    }

    @Test
    void without_the_case_or_the_right_nothing_is_asked_and_nothing_recorded() throws Exception {
        dana.of(OLA_OPERATOR).open("/new").andExpect(status().isForbidden());
        dana.of(OLA_OPERATOR)
                .send("/new", typed("father", "Otto"))
                .andExpect(status().isForbidden());
    }

    private static Map<String, String> typed(String as, String name) {
        return new HashMap<>(Map.of("as", as, "name", name));
    }

    private static Map<String, String> hidden(Document page) {
        Map<String, String> hidden = new HashMap<>();
        for (String name : new String[] {"key", "looked"}) {
            hidden.put(name, page.select("#form input[type=hidden][name=" + name + "]").val());
        }
        return hidden;
    }
}
