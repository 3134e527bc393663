package org.threshold.workflow.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.story.Person.Answer;
import tools.jackson.databind.JsonNode;

/** The board over what really waits: a referral, a discussion, and agencies that were told. */
class BoardStoryIT extends RealServers {

    private String caseRef = "";

    @BeforeEach
    void a_baby_is_hurt() {
        Answer referral =
                system("health-visiting")
                        .post(
                                "/api/v1/referrals",
                                Map.of(
                                        "children",
                                        List.of(
                                                Map.of(
                                                        "ageInMonths",
                                                        3,
                                                        "mobility",
                                                        "not-mobile",
                                                        "mark",
                                                        "injury",
                                                        "site",
                                                        "face")),
                                        "whereabouts",
                                        "At home",
                                        "worry",
                                        "A bruise.",
                                        "suspicion",
                                        "suspected"));
        assertThat(referral.status()).as(referral.toString()).isEqualTo(201);
        caseRef = referral.body().get("children").get(0).get("caseRef").stringValue();
    }

    @Test
    void every_number_of_the_board_equals_a_recount_of_its_rows() {
        Person manager = signedIn("team.manager");
        JsonNode numbers = manager.get("/api/v1/board").body().get("numbers");

        int checked = 0;
        for (var list : Map.of("kinds", "kind", "roles", "role", "agencies", "agency").entrySet()) {
            for (JsonNode number : numbers.get(list.getKey())) {
                String asked = list.getValue() + "=" + number.get("code").stringValue();
                assertThat(rows(manager, asked)).as(asked).hasSize(number.get("all").intValue());
                checked++;
            }
        }
        assertThat(rows(manager, "late=all")).hasSize(numbers.get("total").get("all").intValue());
        assertThat(checked).isGreaterThanOrEqualTo(5);
    }

    @Test
    void the_board_has_the_discussion_first_and_everybody_who_has_not_answered() {
        List<JsonNode> rows = rows(signedIn("team.manager"), "late=all");

        assertThat(rows.getFirst().get("kind").stringValue()).isEqualTo("strategy-discussion");
        assertThat(rows)
                .filteredOn(row -> row.get("kind").stringValue().equals("notification"))
                .filteredOn(row -> row.get("cases").toString().contains(caseRef))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("agencies")).isNotEmpty());
    }

    private static List<JsonNode> rows(Person manager, String asked) {
        List<JsonNode> rows = new ArrayList<>();
        String after = "";
        do {
            Answer page = manager.get("/api/v1/board?most=3&" + asked + "&after=" + after);
            assertThat(page.status()).as(page.toString()).isEqualTo(200);
            page.body().get("rows").forEach(rows::add);
            after = page.body().get("next").stringValue();
        } while (!after.isEmpty());
        return rows;
    }
}
