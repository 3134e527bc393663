package org.threshold.notification.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecretsTest {

    @Test
    void a_secret_is_256_random_bits_that_are_safe_in_an_address() {
        Secrets secrets = new Secrets();

        assertThat(secrets.fresh()).matches("[A-Za-z0-9_-]{43}").isNotEqualTo(secrets.fresh());
    }

    @Test
    void a_hash_is_the_published_one_of_sha_256() {
        assertThat(Secrets.hash("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
