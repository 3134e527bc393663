/** The changes of circumstance and the share log over HTTP. */
@NullMarked
package org.threshold.workflow.circumstances.adapter.web;

import org.jspecify.annotations.NullMarked;
