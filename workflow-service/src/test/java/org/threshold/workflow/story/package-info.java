/** Whole stories on real PostgreSQL, Kafka and Zeebe, told through the HTTP API. */
@NullMarked
package org.threshold.workflow.story;

import org.jspecify.annotations.NullMarked;
