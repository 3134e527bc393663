package org.threshold.notification.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threshold.notification.delivery.Channel;
import org.threshold.notification.testing.OnRealServers;

/** A channel is one class, which the service finds by itself and the table of channels names. */
class EveryChannelIT extends OnRealServers {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\|");

    @Autowired private List<Channel> channels;

    @Test
    void the_table_names_each_channel_that_there_is_and_no_other() throws IOException {
        String table = Files.readString(Path.of("../docs/channels.md"));

        assertThat(ROW.matcher(table).results().map(row -> row.group(1)))
                .containsExactlyInAnyOrderElementsOf(channels.stream().map(Channel::code).toList());
    }

    @Test
    void each_class_of_a_channel_is_in_use() {
        var classes =
                new ClassFileImporter()
                                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                                .importPackages("org.threshold.notification.delivery.adapter")
                                .stream()
                                .filter(type -> type.isAssignableTo(Channel.class))
                                .filter(
                                        type ->
                                                !type.getModifiers()
                                                        .contains(JavaModifier.ABSTRACT))
                                .map(JavaClass::getName);

        assertThat(classes)
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        channels.stream().map(each -> each.getClass().getName()).toList());
    }

    @Test
    void a_channel_refuses_settings_that_say_nothing() {
        assertThat(channels)
                .allSatisfy(each -> assertThat(each.problemsWith(Map.of())).isNotEmpty());
    }
}
