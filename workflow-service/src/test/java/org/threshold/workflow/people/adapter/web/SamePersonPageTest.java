package org.threshold.workflow.people.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.people.adapter.web.FamilyDesk.wrong;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.threshold.trace.Requirement;

/** The pages on which two records are said to be of one person, and of two again. */
@PeopleWeb
class SamePersonPageTest {

    private final Api api;
    private final FamilyDesk dana;
    private final PeopleSlice.OneCase oneCase;
    private String again = "";
    private String history = "";

    @Autowired
    SamePersonPageTest(MockMvc mvc, PeopleSlice.OneCase oneCase) {
        this.api = new Api(mvc);
        this.dana = new FamilyDesk(mvc);
        this.oneCase = oneCase;
    }

    @BeforeEach
    void anAdultWhoIsOnRecordTwice() throws Exception {
        String child = api.person("child", "Zara Quillfeather");
        String adult = api.person("adult", "Rory Thistlewood");
        again = api.person("adult", "Rory Thistlewod");
        api.send(
                        "/api/v1/people/" + again + "/concerns",
                        "{\"role\": \"risk\", \"plan\": \"child-protection\", \"reference\": \"CP-1807\"}")
                .andExpect(status().is2xxSuccessful());
        oneCase.isAbout(child);
        oneCase.names(adult, "father");
        history = "/" + adult;
    }

    @Test
    @Requirement("R-HV-1")
    void the_history_of_both_is_one_until_it_is_taken_back() throws Exception {
        assertThat(dana.opens(history).text()).doesNotContain("CP-1807");

        dana.done(history + "/same", said(), FamilyDesk.FAMILY + history);

        Document one = dana.opens(history);
        assertThat(one.text()).contains("Also recorded as Rory Thistlewod", "reference CP-1807");
        String undo = one.select("a:contains(They are two people)").attr("href");
        String rest = undo.substring(FamilyDesk.FAMILY.length());
        assertThat(wrong(dana.refused(rest, Map.of("reason", "")))).containsExactly("#f-reason");
        dana.done(rest, Map.of("reason", "A brother."), FamilyDesk.FAMILY + history);
        assertThat(dana.opens(history).text()).doesNotContain("CP-1807", "Also recorded as");
        dana.open(rest).andExpect(status().isNotFound());
    }

    @Test
    void those_who_are_alike_are_offered_with_what_agrees_and_no_mere_namesakes() throws Exception {
        api.person("adult", "Ottilie Thistlewood");

        assertThat(dana.opens(history + "/same").select(".govuk-radios__label").eachText())
                .singleElement()
                .asString()
                .startsWith("Rory Thistlewod. ")
                .endsWith("The name is spelt or sounds nearly the same.");
    }

    @Test
    void a_record_that_was_not_offered_and_a_missing_reason_are_refused() throws Exception {
        assertThat(wrong(dana.refused(history + "/same", Map.of("reason", "He says so."))))
                .containsExactly("#f-other");
        assertThat(wrong(dana.refused(history + "/same", Map.of("other", again))))
                .containsExactly("#f-reason");
    }

    @Test
    void a_system_says_it_and_takes_it_back_too() throws Exception {
        String people = "/api/v1/people";
        String one = history;
        api.send(people + one + "/merges", "{\"other\": \"%s\"}".formatted(again))
                .andExpect(status().isUnprocessableContent());
        api.send(people + one + "/merges", "{\"other\": \"%s\"}".formatted(one.substring(1)))
                .andExpect(status().isUnprocessableContent());
        String said =
                api.send(
                                people + one + "/merges",
                                "{\"other\": \"%s\", \"reason\": \"So.\"}".formatted(again))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        String merge = said.replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");

        api.send(people + "/merges/" + merge + "/undoing", "{\"reason\": \"No.\"}")
                .andExpect(status().isOk());

        assertThat(dana.opens(history).text()).doesNotContain("CP-1807");
    }

    private Map<String, String> said() {
        return Map.of("other", again, "reason", "His mother says so.");
    }
}
