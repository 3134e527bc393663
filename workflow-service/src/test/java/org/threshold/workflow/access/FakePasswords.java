package org.threshold.workflow.access;

import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.access.domain.Passwords;

/** Passwords that are not hashed; remembers which hashes it compared with. */
public class FakePasswords implements Passwords {

    private final List<String> compared = new ArrayList<>();

    public List<String> compared() {
        return List.copyOf(compared);
    }

    @Override
    public String hash(String password) {
        return "{fake}" + password;
    }

    @Override
    public boolean matches(String password, String hash) {
        compared.add(hash);
        return hash(password).equals(hash);
    }
}
