package org.threshold.notification.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.junit.jupiter.api.Test;

/**
 * PostgreSQL is unpacked once on a machine, by whichever module's tests are the first to need it;
 * with the libraries of this one it must be possible as well.
 */
class UnpackingTest {

    @Test
    void what_unpacks_postgresql_works_with_the_libraries_of_this_module() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new XZCompressorOutputStream(packed)) {
            out.write(42);
        }

        try (var in = new XZCompressorInputStream(new ByteArrayInputStream(packed.toByteArray()))) {
            assertThat(in.readAllBytes()).containsExactly(42);
        }
    }
}
