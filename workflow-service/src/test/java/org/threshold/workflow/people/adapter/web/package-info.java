/** Tests of the HTTP API for people and households. */
@NullMarked
package org.threshold.workflow.people.adapter.web;

import org.jspecify.annotations.NullMarked;
