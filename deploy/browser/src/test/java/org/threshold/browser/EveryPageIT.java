package org.threshold.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threshold.trace.Requirement;

/**
 * Every page of the table of pictures is found by following links, and keeps what all must keep.
 */
@Order(7)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageIT extends BrowserStory {

    /** Nobody acknowledges; after half an hour the second channel is tried. */
    private static final Duration UNTIL_A_MAIL_IS_SENT = Duration.ofHours(1);

    private Optional<Places> places = Optional.empty();

    /** One for each person: another for every page would cost a program of its own. */
    private final Map<String, Screen> screens = new HashMap<>();

    private final Map<String, Screen> plainScreens = new HashMap<>();

    @BeforeAll
    void somethingIsThere() {
        places = Optional.of(new Places(WholeStack.settings(), BrowserOfTheTests.get()));
        var before = before();
        before.worry();
        var referral = before.injury();
        before.enquiryDecided(referral);
        before.enquiryBegun(referral);
        before.admission(referral.caseRef());
        before.openContact(referral.caseRef());
        before.draftedAgreement(referral.caseRef());
        before.challenge(referral.caseRef());
        before.domesticAbuse(referral.caseRef());
        before.passes(UNTIL_A_MAIL_IS_SENT);
        before.shows("duty.worker", "/api/v1/cases/" + referral.caseRef() + "/told", "delivered");
    }

    @AfterAll
    void everybodyLeaves() {
        plainScreens.values().forEach(Screen::close);
        places.ifPresent(Places::close);
    }

    @ParameterizedTest
    @MethodSource("org.threshold.browser.Pictures#all")
    @Requirement("R-4.2-7a")
    void every_page_is_found_and_keeps_what_all_must_keep(Picture picture) {
        Optional<String> address = places.orElseThrow().address(picture);
        assertThat(address).as("a link that leads to %s", picture.route()).isPresent();
        Screen screen = screens.computeIfAbsent(picture.as(), this::screen);

        screen.open(address.get());

        assertThat(screen.heading()).isNotBlank();
        saysTheSameWithoutScript(picture, address.get(), screen.heading());
    }

    private void saysTheSameWithoutScript(Picture picture, String address, String heading) {
        Screen plain = plainScreens.computeIfAbsent(picture.as(), this::plainScreen);

        plain.open(address);

        assertThat(plain.heading()).isEqualTo(heading);
    }

    private Screen screen(String username) {
        return new Screen(places.orElseThrow().window(username), "", true);
    }

    private Screen plainScreen(String username) {
        return new Screen(places.orElseThrow().windowWithoutScript(username), "", false);
    }
}
