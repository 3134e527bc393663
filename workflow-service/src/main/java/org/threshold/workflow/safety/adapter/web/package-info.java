/** Returns home and plans of the night over HTTP, and the forms of their steps. */
@NullMarked
package org.threshold.workflow.safety.adapter.web;

import org.jspecify.annotations.NullMarked;
