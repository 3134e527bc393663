package org.threshold.notification.platform.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.jupiter.api.Test;

/** What is sealed opens with its key, in its place, unchanged, and not otherwise. */
class SealTest {

    private static final String OLD = key(1);
    private static final String NEW = key(2);
    private static final String TEXT = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    private final Seal seal = Seal.with(OLD);

    @Test
    void a_sealed_text_opens_in_its_place_and_shows_nothing_of_itself() {
        String sealed = seal.seal(TEXT, "police");

        assertThat(sealed).doesNotContain(TEXT).doesNotContain(OLD);
        assertThat(seal.open(sealed, "police")).isEqualTo(TEXT);
    }

    @Test
    void the_same_text_is_never_sealed_to_the_same() {
        assertThat(seal.seal(TEXT, "police")).isNotEqualTo(seal.seal(TEXT, "police"));
    }

    @Test
    void it_opens_in_no_other_place() {
        String sealed = seal.seal(TEXT, "police");

        assertThatThrownBy(() -> seal.open(sealed, "hospital"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("changed, or moved");
    }

    @Test
    void it_does_not_open_when_one_bit_was_changed() {
        String sealed = seal.seal(TEXT, "police");
        int body = sealed.lastIndexOf(':') + 1;
        byte[] bytes = Base64.getDecoder().decode(sealed.substring(body));
        bytes[20] ^= 1;
        String changed = sealed.substring(0, body) + Base64.getEncoder().encodeToString(bytes);

        assertThatThrownBy(() -> seal.open(changed, "police"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_new_key_seals_and_the_one_before_it_still_opens() {
        String before = seal.seal(TEXT, "police");
        Seal both = Seal.with(NEW + ", " + OLD);

        String now = both.seal(TEXT, "police");

        assertThat(both.open(before, "police")).isEqualTo(TEXT);
        assertThat(Seal.with(NEW).open(now, "police")).isEqualTo(TEXT);
        assertThat(both.isCurrent(now)).isTrue();
        assertThat(both.isCurrent(before)).isFalse();
    }

    @Test
    void a_key_that_is_not_there_any_more_is_named_and_where_to_put_it() {
        String before = seal.seal(TEXT, "police");

        assertThatThrownBy(() -> Seal.with(NEW).open(before, "police"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("THRESHOLD_SECRET_KEYS");
    }

    @Test
    void a_text_that_is_not_sealed_is_not_taken_for_one_that_is() {
        assertThatThrownBy(() -> seal.open(TEXT, "police"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining(TEXT);
    }

    @Test
    void a_key_of_another_length_or_none_is_refused_without_being_shown() {
        String shortKey = Base64.getEncoder().encodeToString(new byte[9]);

        assertThatThrownBy(() -> Seal.with(shortKey))
                .hasMessageContaining("32 bytes")
                .hasMessageNotContaining(shortKey);
        assertThatThrownBy(() -> Seal.with("no base64!"))
                .hasMessageContaining("32 bytes")
                .hasMessageNotContaining("no base64!");
        assertThatThrownBy(() -> Seal.with(" , ")).hasMessageContaining("no key");
    }

    private static String key(int seed) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) seed;
        return Base64.getEncoder().encodeToString(bytes);
    }
}
