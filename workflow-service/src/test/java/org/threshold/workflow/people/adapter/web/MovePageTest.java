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
class MovePageTest {

    private static final String PAGE = "/moves";

    private final Api api;
    private final FamilyDesk dana;
    private final PeopleSlice.OneCase oneCase;
    private final PeopleSlice.OneDiscussion discussion;

    private String child = "";
    private String brother = "";
    private String home = "";

    @Autowired
    MovePageTest(MockMvc mvc, PeopleSlice.OneCase oneCase, PeopleSlice.OneDiscussion discussion) {
        this.api = new Api(mvc);
        this.dana = new FamilyDesk(mvc);
        this.oneCase = oneCase;
        this.discussion = discussion;
    }

    @BeforeEach
    void aChildAtHomeAndABrotherElsewhere() throws Exception {
        child = api.person("child", "Zara Quillfeather");
        brother = api.person("child", "Ned Oakenshaw");
        home = api.household();
        api.send(
                        "/api/v1/households/" + home + "/members",
                        "{\"person\": \"" + child + "\", \"from\": \"2024\"}")
                .andExpect(status().isOk());
        oneCase.isAbout(child);
        oneCase.names(brother, "");
    }

    @Test
    @Requirement("L-3.1.8")
    void a_brother_who_moves_in_is_decided_for_in_the_open_discussion_too() throws Exception {
        discussion.isAbout(child);

        String said = dana.done(PAGE, move(brother, "in", "from", "24/11/2025"));

        assertThat(said).contains("decides for one more child now");
        assertThat(dana.opens("").select("tbody td").eachText())
                .contains("With the child: 4 Mill Lane, Fenbury, FE1 2AA");
    }

    @Test
    void who_moved_out_does_not_live_there_any_more() throws Exception {
        dana.done(PAGE, move(brother, "in", "from", "2024"));

        dana.done(PAGE, move(brother, "out", "to", "2025"));

        assertThat(lives(brother)).contains("\"from\":\"2024\"", "\"to\":\"2025\"");
    }

    @Test
    void a_time_that_is_over_is_kept_and_takes_nobody_into_a_discussion() throws Exception {
        discussion.isAbout(child);
        Map<String, String> move = move(brother, "lived", "from", "3/2020");
        move.put("to", "5/2021");

        String said = dana.done(PAGE, move);

        assertThat(said).isEqualTo("It is recorded.");
        assertThat(lives(brother)).contains("\"from\":\"2020-03\"", "\"to\":\"2021-05\"");
    }

    @Test
    void a_home_that_is_not_in_the_list_is_opened_once() throws Exception {
        Map<String, String> move = move(brother, "in", "from", "2024");
        move.putAll(Map.of("home", "other", "address", "9 Elm Road", "key", "k"));

        dana.done(PAGE, move);
        dana.done(PAGE, move);

        assertThat(dana.opens(PAGE).select("select[name=home] option").eachText())
                .filteredOn(words -> words.contains("9 Elm Road"))
                .containsExactly("Another home: 9 Elm Road");
    }

    @Test
    void the_address_of_a_home_in_the_list_means_that_home() throws Exception {
        Map<String, String> move = move(brother, "in", "from", "2024");
        move.putAll(
                Map.of("home", "other", "address", "4 mill lane, Fenbury", "postcode", "FE1 2AA"));

        dana.done(PAGE, move);

        assertThat(dana.opens("").select("tbody td").eachText())
                .contains("With the child: 4 Mill Lane, Fenbury, FE1 2AA");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    person | ''    | #f-person
                    what   | ''    | #f-what
                    home   | ''    | #f-home
                    home   | other | #f-address
                    from   | soon  | #f-from
                    to     | 2025  | #f-to
                    """)
    void what_is_missing_is_said_at_its_field_and_the_rest_stays(
            String field, String value, String where) throws Exception {
        Map<String, String> move = move(brother, "in", "from", "2024");
        move.put("postcode", "FE9 9ZZ");
        move.put(field, value);

        Document page = dana.refused(PAGE, move);

        assertThat(wrong(page)).containsExactly(where);
        assertThat(page.select("input[name=postcode]").val()).isEqualTo("FE9 9ZZ");
    }

    @Test
    void a_last_day_is_needed_of_who_is_gone_and_not_before_the_first() throws Exception {
        assertThat(wrong(dana.refused(PAGE, move(brother, "out", "from", ""))))
                .containsExactly("#f-to");
        assertThat(wrong(dana.refused(PAGE, move(child, "out", "to", "2001"))))
                .containsExactly("#f-to");
        assertThat(wrong(dana.refused(PAGE, move(brother, "out", "to", "2025"))))
                .containsExactly("#f-person");
    }

    @Test
    void whoever_works_with_no_family_records_none_of_it() throws Exception {
        dana.of(OLA_OPERATOR).open(PAGE).andExpect(status().isForbidden());
        dana.of(OLA_OPERATOR)
                .send(PAGE, move(brother, "in", "from", "2024"))
                .andExpect(status().isForbidden());
    }

    private Map<String, String> move(String who, String what, String field, String date) {
        return new HashMap<>(Map.of("person", who, "what", what, "home", home, field, date));
    }

    private String lives(String person) throws Exception {
        return api.read("/api/v1/people/" + person + "/family")
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
