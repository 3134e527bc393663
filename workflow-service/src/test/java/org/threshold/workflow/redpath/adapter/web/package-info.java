/** Tests of what the red path shows and reads over HTTP. */
@NullMarked
package org.threshold.workflow.redpath.adapter.web;

import org.jspecify.annotations.NullMarked;
