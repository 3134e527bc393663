/** How telling each agency goes. */
@NullMarked
package org.threshold.workflow.agencies.adapter.http;

import org.jspecify.annotations.NullMarked;
