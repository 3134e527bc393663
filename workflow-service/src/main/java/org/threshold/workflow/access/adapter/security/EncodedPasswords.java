package org.threshold.workflow.access.adapter.security;

import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.domain.Passwords;

/** Hashes with bcrypt, and names the algorithm in each hash so that it can be changed later. */
@Component
class EncodedPasswords implements Passwords {

    /** No person types more, and hashing long texts is an attack. */
    private static final int LONGEST = 72;

    private final PasswordEncoder encoder =
            PasswordEncoderFactories.createDelegatingPasswordEncoder();

    @Override
    public String hash(String password) {
        return encoder.encode(password);
    }

    @Override
    public boolean matches(String password, String hash) {
        return password.length() <= LONGEST && encoder.matches(password, hash);
    }
}
