/** Fetches from the notification service what agencies wrote. */
@NullMarked
package org.threshold.workflow.circumstances.adapter.http;

import org.jspecify.annotations.NullMarked;
