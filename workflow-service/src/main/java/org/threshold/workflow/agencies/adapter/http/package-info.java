/** What the notification service says of each agency, and how its answer is read. */
@NullMarked
package org.threshold.workflow.agencies.adapter.http;

import org.jspecify.annotations.NullMarked;
