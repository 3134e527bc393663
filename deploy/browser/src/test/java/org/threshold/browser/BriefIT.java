package org.threshold.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;

/**
 * What a worker asks of a case first is answered on its page before the end of the second screen
 * (L-3.1.24). The pictures show each screen as it is seen.
 */
@Order(7)
class BriefIT extends BrowserStory {

    private static final int SCREENS = 2;
    private static final List<String> QUESTIONS =
            List.of(
                    "Who it is about",
                    "Where the child is now",
                    "Who has care",
                    "Current risks",
                    "Legal status",
                    "Last changes",
                    "What is due next",
                    "Who to ring");

    private String caseRef = "";

    @BeforeEach
    void aBabyWasHurtAndAdmitted() {
        var before = before();
        var referral = before.injury();
        before.enquiryDecided(referral);
        before.admission(referral.caseRef());
        caseRef = referral.caseRef();
    }

    @Test
    @Requirement({"R-ASC-4", "L-3.1.24"})
    void every_question_is_answered_within_two_screens_of_a_desk() {
        answers(signedIn("duty.worker"), Width.DESKTOP);
    }

    /** The answers that docs/guide/usability.md expects of a person. */
    @Test
    @Requirement("L-3.1.24")
    void the_six_questions_of_the_usability_script_have_the_right_answers() {
        Screen dana = signedIn("duty.worker");
        dana.open("/cases/" + caseRef);

        assertThat(answer(dana, "Who it is about")).contains("name not known", "Born between");
        assertThat(answer(dana, "Where the child is now")).startsWith("In hospital since");
        assertThat(answer(dana, "Who has care"))
                .contains("Mother", "Father: nobody has recorded who that is");
        assertThat(answer(dana, "Current risks"))
                .contains("Injury (face), on a child who does not move about");
        assertThat(answer(dana, "Legal status"))
                .contains(
                        "No section 47 enquiry.",
                        "No police investigation.",
                        "No child protection plan.");
        assertThat(answer(dana, "Who to ring")).contains("the duty team");
    }

    private static String answer(Screen dana, String question) {
        return dana.page()
                .locator(".app-brief dt:text-is('%s') + dd".formatted(question))
                .innerText();
    }

    @Test
    void every_question_is_answered_within_two_screens_of_a_telephone() {
        answers(signedIn("duty.worker"), Width.PHONE);
    }

    private void answers(Screen dana, Width width) {
        dana.open("/cases/" + caseRef);
        dana.page().setViewportSize(width.pixels(), width.height());

        assertThat(dana.page().evaluate("window.innerWidth")).isEqualTo(width.pixels());
        assertThat(dana.page().locator(".app-brief dt").allInnerTexts()).isEqualTo(QUESTIONS);
        List<Locator> answers = dana.page().locator(".app-brief dd").all();
        assertThat(answers).hasSameSizeAs(QUESTIONS).allSatisfy(BriefIT::saysSomething);
        shows(dana.page(), width);
        var last = answers.getLast().boundingBox();
        assertThat(last.y + last.height).isLessThanOrEqualTo(SCREENS * width.height());
    }

    private static void saysSomething(Locator answer) {
        assertThat(answer.innerText()).isNotBlank();
    }

    private static void shows(Page page, Width width) {
        Path file = Path.of("target/pictures/case-%d.png".formatted(width.pixels()));
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(file)
                        .setFullPage(true)
                        .setClip(0, 0, width.pixels(), (double) SCREENS * width.height()));
    }
}
