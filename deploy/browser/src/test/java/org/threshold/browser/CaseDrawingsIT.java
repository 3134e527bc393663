package org.threshold.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Who belongs to a child, and where its case stands: in words, and drawn beside them. */
@Order(7)
class CaseDrawingsIT extends BrowserStory {

    private static final String RIGHT = "ArrowRight";

    private String caseRef = "";

    @BeforeEach
    void aBabyWasHurt() {
        var before = before();
        var referral = before.injury();
        before.enquiryDecided(referral);
        caseRef = referral.caseRef();
    }

    @Test
    void the_family_is_drawn_and_the_father_nobody_named_is_asked_about() {
        Screen dana = signedIn("duty.worker");
        dana.open("/cases/" + caseRef);
        dana.follow("Family and household: drawing and table");

        assertThat(dana.heading()).isEqualTo("Family and household of case " + caseRef);
        assertThat(dana.page().locator("tbody th").allInnerTexts())
                .anyMatch(name -> name.equals("Father: not known – ask"));
        assertThat(dana.page().locator("[data-drawn=person]").count())
                .isEqualTo(dana.page().locator("tbody tr").count());
        shows(dana, "family");
        dana.follow("Adult, name not known");
        assertThat(dana.text()).contains("Concerns about children", "Homes");
        dana.leave();
    }

    @Test
    void the_case_says_where_it_waits_before_it_draws_it() {
        Screen dana = signedIn("duty.worker");
        dana.open("/cases/" + caseRef);
        dana.follow("Where the case stands");

        assertThat(dana.heading()).isEqualTo("Where case " + caseRef + " stands");
        assertThat(dana.page().locator("section h2").allInnerTexts())
                .contains("Strategy discussion");
        assertThat(dana.text()).contains("It waits for: ", "Since ", "Waits here");
        shows(dana, "where-it-stands");
        dana.leave();
    }

    @Test
    void a_drawing_scrolls_by_the_keyboard_on_a_telephone() {
        Screen dana = signedIn("duty.worker");
        dana.open("/cases/" + caseRef + "/where-it-stands");
        dana.page().setViewportSize(Width.NARROWEST.pixels(), Width.NARROWEST.height());
        Locator drawing = dana.page().locator(".app-drawing").first();

        drawing.focus();
        drawing.press(RIGHT);

        dana.page().waitForFunction("() => document.querySelector('.app-drawing').scrollLeft > 0");
        assertThat(drawing.evaluate("it => document.activeElement === it")).isEqualTo(true);
        dana.leave();
    }
}
